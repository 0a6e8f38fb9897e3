package pokero.chaos.player;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the action bar of a page offers just now.
 *
 * @param turn the decision that it asks for
 * @param deed what else it offers first of all: {@code sit}, {@code top-up} or {@code back}
 */
record Bar(Optional<Turn> turn, Optional<String> deed) {

    static final Bar EMPTY = new Bar(Optional.empty(), Optional.empty());

    private static final Pattern TURN = Pattern.compile("data-hand=\"(\\d+)\" data-moment=\"(\\d+)\"");
    private static final Pattern LEAST = Pattern.compile("data-act=\"raise\"[^>]* data-total=\"(\\d+)\"");
    private static final Pattern MOST = Pattern.compile("type=\"range\"[^>]* max=\"(\\d+)\"");
    private static final Pattern DEED = Pattern.compile("data-do=\"(sit|top-up|back)\"");

    /**
     * A decision of the player.
     *
     * @param check whether he may; otherwise he may call
     * @param least the smallest total that he may raise to, 0 when he may not
     * @param most the largest one
     */
    record Turn(long hand, int moment, boolean check, long least, long most) {
    }

    static Bar read(String html) {
        Matcher turn = TURN.matcher(html);
        if (turn.find()) {
            long least = number(LEAST, html);
            return new Bar(Optional.of(new Turn(Long.parseLong(turn.group(1)), Integer.parseInt(turn.group(2)),
                    html.contains("data-act=\"check\""), least, Math.max(least, number(MOST, html)))),
                    Optional.empty());
        }
        Matcher deed = DEED.matcher(html);
        return new Bar(Optional.empty(), deed.find() ? Optional.of(deed.group(1)) : Optional.empty());
    }

    private static long number(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
