package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pokero.rules.cards.Card;

/** A way to rank hands: which five of the cards may play, and which five beat which. */
public enum Ranking {
    /** The best five of all cards. */
    HIGH(Scale.HIGH, new AnyFive(Evaluator.TABLES)),
    /** The best five of all cards from a deck that begins with the sixes: a flush beats a full house, A6789 is a straight. */
    SHORT_DECK(Scale.SHORT_DECK, new AnyFive(Tables.of(Scale.SHORT_DECK))),
    /** The lowest five of all cards, eight or better, ace to five. */
    LOW(Scale.LOW, new AnyLowFive()),
    /** The best five with exactly two from the hole and three from the board. */
    OMAHA(Scale.HIGH, HIGH.values, new TwoAndThree(Evaluator.TABLES)),
    /** The lowest five with exactly two from the hole and three from the board, eight or better, ace to five. */
    OMAHA_LOW(Scale.LOW, LOW.values, new LowTwoAndThree());

    private static final int[] NONE = {};

    private final Scale scale;
    private final Values five;
    private final Values values;
    private final boolean twoFromTheHole;

    Ranking(Scale scale, Values all) {
        this(scale, all, all);
    }

    Ranking(Scale scale, Values five, Values values) {
        this.scale = scale;
        this.five = five;
        this.values = values;
        twoFromTheHole = five != values;
    }

    /**
     * The rank of the best hand, empty where no low hand qualifies.
     *
     * @param board the shared cards that lie already
     * @throws IllegalArgumentException when a card is there twice or is not in this ranking's deck, and unless there
     *         are five to seven cards together, in Omaha at least two and three to five
     */
    public Optional<HandRank> rank(List<Card> hole, List<Card> board) {
        check(hole, board);
        return rank(value(hole, board));
    }

    /**
     * The rank with the five cards that make it, for showing them; empty where no low hand qualifies.
     *
     * @throws IllegalArgumentException as {@link #rank} does
     */
    public Optional<RankedHand> best(List<Card> hole, List<Card> board) {
        check(hole, board);
        return fives(hole, board).max(Comparator.comparingInt(this::value)).flatMap(
                best -> rank(value(best)).map(rank -> new RankedHand(rank, BestFive.inOrder(best, rank))));
    }

    /**
     * The value of the best hand, for loops over very many: higher is better, equal is a tie, 0 where no low hand
     * qualifies. Nothing is checked.
     *
     * @param hole cards by their {@link Card#index()}, or {@link #suitless}
     * @param board likewise; five to seven cards together, in Omaha at least two and three to five
     */
    public int value(int[] hole, int[] board) {
        return values.of(hole, board);
    }

    /** The value of the best hand of cards that come from one deck, as {@link #value(int[], int[])} has it. */
    public int value(List<Card> hole, List<Card> board) {
        return value(indexes(hole), indexes(board));
    }

    /** Stands for a card of the rank, 0 (deuce) to 12 (ace), in a {@link #value} that no flush can make better. */
    public static int suitless(int rank) {
        return CardKeys.suitless(rank);
    }

    private int value(List<Card> five) {
        return this.five.of(indexes(five), NONE);
    }

    private Optional<HandRank> rank(int value) {
        return value == 0 ? Optional.empty() : Optional.of(scale.rank(value));
    }

    private static int[] indexes(List<Card> cards) {
        int[] indexes = new int[cards.size()];
        for (int at = 0; at < indexes.length; at++) {
            indexes[at] = cards.get(at).index();
        }
        return indexes;
    }

    private Stream<List<Card>> fives(List<Card> hole, List<Card> board) {
        return twoFromTheHole
                ? Combinations.of(hole, 2)
                        .flatMap(two -> Combinations.of(board, 3).map(three -> together(two, three)))
                : Combinations.of(together(hole, board), 5);
    }

    private static List<Card> together(List<Card> some, List<Card> others) {
        List<Card> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private void check(List<Card> hole, List<Card> board) {
        if (twoFromTheHole && (hole.size() < 2 || board.size() < 3 || board.size() > 5)) {
            throw new IllegalArgumentException(
                    "two cards from the hole and three of three to five on the board make a hand, not " + hole.size()
                            + " and " + board.size());
        }
        int cards = hole.size() + board.size();
        if (!twoFromTheHole && (cards < 5 || cards > 7)) {
            throw new IllegalArgumentException("five to seven cards make a hand, not " + cards);
        }
        check(board, check(hole, 0));
    }

    /** @return the cards seen so far, a bit for each */
    private long check(List<Card> cards, long seen) {
        long all = seen;
        for (int at = 0; at < cards.size(); at++) {
            Card card = cards.get(at);
            if ((all >> card.index() & 1) == 1) {
                throw new IllegalArgumentException(card + " is there twice");
            }
            if (card.rank().compareTo(scale.lowest()) < 0) {
                throw new IllegalArgumentException("the short deck has no " + card);
            }
            all |= 1L << card.index();
        }
        return all;
    }
}
