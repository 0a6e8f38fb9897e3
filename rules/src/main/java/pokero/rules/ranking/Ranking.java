package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import pokero.rules.cards.Card;

/** A way to rank hands: which five of the cards may play, and which five beat which. */
public enum Ranking {
    /** The best five of all cards. */
    HIGH(Scale.HIGH, false),
    /** The best five of all cards from a deck that begins with the sixes: a flush beats a full house, A6789 is a straight. */
    SHORT_DECK(Scale.SHORT_DECK, false),
    /** The lowest five of all cards, eight or better, ace to five. */
    LOW(Scale.LOW, false),
    /** The best five with exactly two from the hole and three from the board. */
    OMAHA(Scale.HIGH, true),
    /** The lowest five with exactly two from the hole and three from the board, eight or better, ace to five. */
    OMAHA_LOW(Scale.LOW, true);

    private final Scale scale;
    private final boolean twoFromTheHole;

    Ranking(Scale scale, boolean twoFromTheHole) {
        this.scale = scale;
        this.twoFromTheHole = twoFromTheHole;
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
        return twoFromTheHole
                ? fives(hole, board).flatMap(five -> scale.rank(five).stream()).max(Comparator.naturalOrder())
                : scale.rank(together(hole, board));
    }

    /**
     * The rank with the five cards that make it, for showing them; empty where no low hand qualifies.
     *
     * @throws IllegalArgumentException as {@link #rank} does
     */
    public Optional<RankedHand> best(List<Card> hole, List<Card> board) {
        check(hole, board);
        return fives(hole, board).flatMap(five -> ranked(five).stream()).max(Comparator.comparing(RankedHand::rank));
    }

    private Optional<RankedHand> ranked(List<Card> five) {
        return scale.rank(five).map(rank -> new RankedHand(rank, BestFive.inOrder(five, rank)));
    }

    private Stream<List<Card>> fives(List<Card> hole, List<Card> board) {
        return twoFromTheHole
                ? Combinations.of(hole, 2)
                        .flatMap(two -> Combinations.of(board, 3).map(three -> together(two, three)))
                : Combinations.of(together(hole, board), 5);
    }

    private void check(List<Card> hole, List<Card> board) {
        if (twoFromTheHole && (hole.size() < 2 || board.size() < 3 || board.size() > 5)) {
            throw new IllegalArgumentException(
                    "two cards from the hole and three of three to five on the board make a hand, not " + hole.size()
                            + " and " + board.size());
        }
        List<Card> all = together(hole, board);
        if (!twoFromTheHole && (all.size() < 5 || all.size() > 7)) {
            throw new IllegalArgumentException("five to seven cards make a hand, not " + all.size());
        }
        Set<Card> seen = new HashSet<>();
        all.stream().filter(card -> !seen.add(card)).findFirst().ifPresent(card -> {
            throw new IllegalArgumentException(card + " is there twice");
        });
        all.stream().filter(card -> card.rank().compareTo(scale.lowest()) < 0).findFirst().ifPresent(card -> {
            throw new IllegalArgumentException("the short deck has no " + card);
        });
    }

    private static List<Card> together(List<Card> some, List<Card> others) {
        List<Card> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
