package pokero.rules.ranking;

/**
 * Ranks hands of the full deck by the hundred million, for loops that go through very many. Cards are their
 * {@link pokero.rules.cards.Card#index() index}. A hand is two sums, of its cards' keys and of their marks, so that
 * hands which share cards can share the adding, too.
 *
 * <p>Values are from 1 to 7462, higher for better hands and equal for equal ones. Nothing is checked: too many cards,
 * or the same one twice, give a value without meaning.
 */
public final class Evaluator {

    /** What the sum of keys begins with; the sum of marks begins with 0. */
    public static final long NO_CARDS = CardKeys.NONE;

    static final Tables TABLES = Tables.of(Scale.HIGH);

    private Evaluator() {
    }

    /** What the card adds to the hand's keys. */
    public static long key(int card) {
        return CardKeys.key(card);
    }

    /** What the card adds to the hand's marks. */
    public static long mark(int card) {
        return CardKeys.mark(card);
    }

    /** The value of five cards. */
    public static int five(long keys, long marks) {
        return TABLES.five(keys, marks);
    }

    /** The value of the best five of seven cards. */
    public static int seven(long keys, long marks) {
        return TABLES.seven(keys, marks);
    }

    /** The value of the best five of these seven. */
    public static int seven(int a, int b, int c, int d, int e, int f, int g) {
        return TABLES.seven(NO_CARDS + key(a) + key(b) + key(c) + key(d) + key(e) + key(f) + key(g),
                mark(a) | mark(b) | mark(c) | mark(d) | mark(e) | mark(f) | mark(g));
    }
}
