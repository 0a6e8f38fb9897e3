package pokero.rules.variant;

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

    /** Whether players may change cards, so that some come back when the deck runs short. */
    public boolean hasDraws() {
        return mostDiscards() > 0;
    }

    /** Whether the first bet is brought in by one of the up-cards, instead of blinds. */
    public boolean hasBringIn() {
        return streets.getFirst().opener().bringsIn();
    }

    /**
     * So many that the deck suffices for all of them, ten at the most. The last street may fall back on one card for all
     * where it deals one to each, and a draw on what others gave back.
     */
    public int mostPlayers() {
        StreetPlan last = streets.getLast();
        int lastCards = last.cards(To.HOLE) + last.cards(To.UP);
        int left = pack.size() - boardCards() - mostDiscards();
        int forAll = left / holeCards();
        int withCommonCards = lastCards < holeCards() ? (left - lastCards) / (holeCards() - lastCards) : 0;
        return Math.min(MOST_PLAYERS, Math.max(forAll, withCommonCards));
    }

    private int mostDiscards() {
        int most = 0;
        for (StreetPlan street : streets) {
            most = Math.max(most, street.cards(To.DRAW));
        }
        return most;
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
