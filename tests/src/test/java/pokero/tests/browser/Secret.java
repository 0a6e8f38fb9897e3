package pokero.tests.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A player's two hole cards, and how to find them in whatever form the product, or a careless change of it, would write
 * them. Their ranks are on no other card that anybody sees, so that every trace of a rank is a leak.
 */
final class Secret {

    /** Nonces and ids are random and may spell a card by chance, and so may the curves of a drawing. */
    private static final Pattern RANDOM = Pattern
            .compile(" d=\\\\?\"[^\"]*\"|nonce=\\\\?\"[^\"]*\"|nonce-[^'\"]*|ViewState[^>]*>");

    /** The nine and the six of hearts. */
    static final Secret NINE_AND_SIX = new Secret(
            Map.of("a drawing", "#r-[96]\\b", "its name", "(?i)\\b(nine|six) of\\b",
                    "the hand's name",
                    "(?i)\\b(nines?|six(es)?)[ -](nine|six|high|suited|offsuit|over|and)|\\b(nines|sixes)\\b",
                    "as in histories", "\\b(9|6)[hH]\\b|\\b[96][hH][96][hH]\\b", "with a suit's sign",
                    "[96]\\s*(♥|♡|&hearts;|&#9829;|\\\\u2665)",
                    "as an enum", "\\b(NINE|SIX)\\b", "as fields", "(?i)\"rank\"\\s*:\\s*\"?(9|6|nine|six)"));

    private final Map<String, String> forms;

    private Secret(Map<String, String> forms) {
        this.forms = forms;
    }

    /** These cards and the salts that hide them in the deck's commitment. */
    Secret saltedWith(List<String> salts) {
        Map<String, String> all = new HashMap<>(forms);
        all.put("a salt", "(?i)" + String.join("|", salts));
        return new Secret(all);
    }

    /** The forms in which the cards are in there, each with what surrounds them. */
    List<String> tracesIn(Stream<String> texts) {
        return texts.map(text -> RANDOM.matcher(text).replaceAll("")).flatMap(this::tracesIn).distinct().toList();
    }

    private Stream<String> tracesIn(String text) {
        return forms.entrySet().stream().flatMap(form -> Pattern.compile(form.getValue()).matcher(text).results()
                .map(found -> form.getKey() + ": " + around(text, found.start(), found.end())));
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 40), Math.min(text.length(), end + 40));
    }
}
