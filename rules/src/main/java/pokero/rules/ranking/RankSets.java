package pokero.rules.ranking;

/** Cards as four sets of ranks, one for each suit, a bit for each rank: a hand is ranked by combining whole sets. */
record RankSets(int clubs, int diamonds, int hearts, int spades) {

    /** The ranks of the suit with five cards or more, 0 without one. */
    int flush() {
        return five(clubs) | five(diamonds) | five(hearts) | five(spades);
    }

    private static int five(int suit) {
        return Integer.bitCount(suit) >= 5 ? suit : 0;
    }

    int any() {
        return clubs | diamonds | hearts | spades;
    }

    int quads() {
        return clubs & diamonds & hearts & spades;
    }

    int trips() {
        return odd() & (clubs & diamonds | hearts & spades) & (clubs & hearts | diamonds & spades);
    }

    int pairs() {
        return any() & ~odd() & ~quads();
    }

    /** How many cards have this rank, 0 (deuce) to 12 (ace). */
    int count(int rank) {
        return (clubs >> rank & 1) + (diamonds >> rank & 1) + (hearts >> rank & 1) + (spades >> rank & 1);
    }

    private int odd() {
        return clubs ^ diamonds ^ hearts ^ spades;
    }
}
