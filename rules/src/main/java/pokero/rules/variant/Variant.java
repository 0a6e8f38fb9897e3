package pokero.rules.variant;

import java.util.BitSet;
import java.util.List;

import pokero.rules.betting.BettingStructure;
import pokero.rules.cards.Pack;
import pokero.rules.ranking.Ranking;
import pokero.rules.variant.Deal.To;

/**
 * A game of poker, as data.
 *
 * @param code its name in hand histories, as in the PHH format where that knows the game
 * @param split one ranking when the best hand takes the pot, two when the best of each take half; the high half first
 */
public record Variant(String code, String name, BettingStructure structure, Pack pack, List<StreetPlan> streets,
        List<Ranking> split) {

    private static final int MOST_PLAYERS = 10;

    public Variant {
        streets = List.copyOf(streets);
        split = List.copyOf(split);
    }

    public boolean isHighLow() {
        return split.size() == 2;
    }

    public StreetPlan street(int number) {
        return streets.get(number);
    }

    /** How many cards the board has in the end. */
    public int boardCards() {
        return cards(To.BOARD);
    }

    /** How many cards each player is dealt in all, face down and up. */
    public int holeCards() {
        return cards(To.HOLE) + cards(To.UP);
    }

    /** Which of a player's cards lie face up, by their place in the order in which he gets them. */
    public BitSet upCards() {
        BitSet up = new BitSet();
        int dealt = 0;
        for (StreetPlan street : streets) {
            for (Deal deal : street.deals()) {
                up.set(dealt, dealt + (deal.to() == To.UP ? deal.cards() : 0));
                dealt += deal.to() == To.BOARD ? 0 : deal.cards();
            }
        }
        return up;
    }

    /** So many that the deck suffices for all of them, ten at the most. */
    public int mostPlayers() {
        return Math.min(MOST_PLAYERS, (pack.size() - boardCards()) / holeCards());
    }

    private int cards(To to) {
        int cards = 0;
        for (StreetPlan street : streets) {
            cards += street.cards(to);
        }
        return cards;
    }

    @Override
    public String toString() {
        return code;
    }
}
