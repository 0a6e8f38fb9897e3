package pokero.rules.hand;

/** The bets of one street: how high they are, and by how much the next must raise. */
final class BettingRound {

    private final long bigBlind;
    private long currentBet;
    private long leastRaise;
    private int lastAggressor;
    private int lastToAct;

    /** The big blind counts in full even when its stack was shorter (R13). */
    BettingRound(long bigBlind, int bigBlindSeat) {
        this.bigBlind = bigBlind;
        currentBet = bigBlind;
        leastRaise = bigBlind;
        lastToAct = bigBlindSeat;
    }

    long currentBet() {
        return currentBet;
    }

    /** The largest full bet or raise of the street, the big blind at least (R01). */
    long leastRaise() {
        return leastRaise;
    }

    /** The seat that bet or raised last on this street, 0 for none. */
    int lastAggressor() {
        return lastAggressor;
    }

    /** The seat whose left neighbour is next. */
    int lastToAct() {
        return lastToAct;
    }

    void acted(int seat) {
        lastToAct = seat;
    }

    /** A short all-in moves the bet but not the size of the next full raise (R02). */
    void raised(int seat, long total) {
        leastRaise = Math.max(leastRaise, total - currentBet);
        currentBet = total;
        lastAggressor = seat;
        lastToAct = seat;
    }

    void collected() {
        currentBet = 0;
    }

    void beginStreet(int button) {
        currentBet = 0;
        leastRaise = bigBlind;
        lastAggressor = 0;
        lastToAct = button;
    }
}
