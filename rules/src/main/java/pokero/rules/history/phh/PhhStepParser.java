package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a PHH action: {@code d dh p1 AhKh}, {@code p2 cbr 300}, {@code p1 sm}. */
final class PhhStepParser {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PLAYER = Pattern.compile("p\\d{1,5}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,3}([_,]?\\d{1,3}){0,8}(\\.\\d{1,9})?");
    private static final String DEALER = "d";
    private static final String ALREADY_KNOWN = "-";

    private final String text;
    private final List<String> words;

    private PhhStepParser(String text) {
        this.text = text;
        this.words = List.of(SPACE.split(text));
    }

    /** @throws InvalidHandException when the words are no action of the format */
    static PhhStep parse(String words) {
        PhhStepParser parser = new PhhStepParser(words);
        return parser.word(0).equals(DEALER) ? parser.dealt() : parser.played();
    }

    private PhhStep dealt() {
        return switch (word(1)) {
            case "dh" -> new PhhStep.DealHole(player(word(2)), lastCards(3));
            case "db" -> new PhhStep.DealBoard(lastCards(2));
            default -> throw malformed("the dealer deals with dh or db");
        };
    }

    private PhhStep played() {
        int player = player(word(0));
        return switch (word(1)) {
            case "f" -> last(1, new PhhStep.Fold(player));
            case "cc" -> last(1, new PhhStep.CheckOrCall(player));
            case "cbr" -> last(2, new PhhStep.BetOrRaiseTo(player, amount(word(2))));
            case "pb" -> last(1, new PhhStep.BringIn(player));
            case "sd" -> new PhhStep.Draw(player, words.size() == 2 ? PhhCards.NONE : lastCards(2));
            case "sm" -> words.size() == 2 ? new PhhStep.Muck(player) : shown(player);
            default -> throw malformed("a player acts with f, cc, cbr, pb, sd or sm");
        };
    }

    private PhhStep shown(int player) {
        return word(2).equals(ALREADY_KNOWN)
                ? last(2, new PhhStep.ShowDealt(player))
                : new PhhStep.Show(player, lastCards(2));
    }

    private <T> T last(int at, T step) {
        if (words.size() > at + 1) {
            throw malformed("'" + word(at + 1) + "' is one word too many");
        }
        return step;
    }

    private int player(String word) {
        if (!PLAYER.matcher(word).matches()) {
            throw malformed("'" + word + "' is no player; players are p1, p2, …");
        }
        return Integer.parseInt(word.substring(1));
    }

    private BigDecimal amount(String word) {
        if (!AMOUNT.matcher(word).matches()) {
            throw malformed("'" + word + "' is no amount");
        }
        return PhhAmounts.bounded("'" + text + "'", new BigDecimal(word.replaceAll("[_,]", "")));
    }

    private PhhCards lastCards(int at) {
        String word = last(at, word(at));
        try {
            return PhhCards.parse(word);
        } catch (IllegalArgumentException noCards) {
            throw malformed(noCards.getMessage());
        }
    }

    private String word(int at) {
        if (at >= words.size()) {
            throw malformed("a word is missing");
        }
        return words.get(at);
    }

    private InvalidHandException malformed(String reason) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return new InvalidHandException("'" + shown + "' is no action: " + reason);
    }
}
