package pokero.rules.hand;

import pokero.rules.betting.BettingStructure;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LimitRaise;
import pokero.rules.betting.Post;
import pokero.rules.betting.RaiseCap;
import pokero.rules.betting.StraddleRaise;
import pokero.rules.variant.BetSize;
import pokero.rules.variant.StreetPlan;

/** The bets of one street: how high they are, how far the next must raise them, and whether it may. */
final class BettingRound {

    private static final int NO_CAP = Integer.MAX_VALUE;

    private final HandEvent.HandBegan began;
    private final HouseRules rules;
    private final boolean limit;
    private long size;
    private long currentBet;
    private long leastRaise;
    private long wholeBets;
    private int wagers;
    private int mostWagers;
    private int lastAggressor;
    private int lastToAct;
    private int opener;
    private int bringsIn;
    private boolean onlyBringIn;

    BettingRound(HandEvent.HandBegan began) {
        this.began = began;
        rules = began.rules();
        limit = began.variant().structure() == BettingStructure.FIXED_LIMIT;
    }

    /** The forced bets count in full even when the stacks behind them were shorter (R13). */
    void beginWithBlinds(StreetPlan street, int players) {
        begin(street, players, began.positions().bigBlind());
        RaiseCap cap = rules.raiseCap();
        force(began.positions().bigBlind(), began.blinds().big(), cap);
        for (Post post : began.posts()) {
            switch (post.kind()) {
                case STRADDLE -> straddle(post, cap);
                case LATE -> currentBet = Math.max(currentBet, post.amount());
                case DEAD -> {
                }
            }
        }
    }

    /** The bring-in is owed in full by all, whoever turns out to bring it in and however short he is (R31). */
    void beginWithBringIn(StreetPlan street, int players, int last) {
        begin(street, players, last);
        currentBet = began.blinds().big();
        onlyBringIn = true;
    }

    /**
     * The up-cards told who acts first.
     *
     * @param before the seat whose left neighbour he is
     */
    void openWith(HandSeat first, int before) {
        opener = first.seat();
        lastToAct = before;
        bringsIn = onlyBringIn && first.canBet() ? opener : 0;
    }

    private void straddle(Post post, RaiseCap cap) {
        force(post.seat(), post.amount(), cap);
        leastRaise = rules.straddleRaise() == StraddleRaise.BY_THE_STRADDLE ? post.amount() : leastRaise;
    }

    private void force(int seat, long amount, RaiseCap cap) {
        if (amount >= currentBet) {
            currentBet = amount;
            wholeBets = amount;
            lastToAct = seat;
            wagers += cap.blindIsABet() ? 1 : 0;
        }
    }

    /** @param last the seat whose left neighbour opens */
    void begin(StreetPlan street, int players, int last) {
        size = street.betSize() == BetSize.SMALL ? began.bets().small() : began.bets().big();
        currentBet = 0;
        leastRaise = size;
        wholeBets = 0;
        wagers = 0;
        mostWagers = mostWagers(players);
        lastAggressor = 0;
        lastToAct = last;
        opener = 0;
        bringsIn = 0;
        onlyBringIn = false;
    }

    private int mostWagers(int players) {
        boolean lifted = players == 2 && rules.raiseCap().liftedHeadsUp();
        return limit && !lifted ? 1 + rules.raiseCap().raises() : NO_CAP;
    }

    long currentBet() {
        return currentBet;
    }

    /** The seat that bet or raised last on this street, 0 for none. */
    int lastAggressor() {
        return lastAggressor;
    }

    /** The seat whose up-cards made it act first on this street, 0 where they did not tell. */
    int opener() {
        return opener;
    }

    /** Whether the first bet is still this seat's to bring in. */
    boolean mustBringIn(int seat) {
        return bringsIn == seat;
    }

    /** The seat whose left neighbour is next. */
    int lastToAct() {
        return lastToAct;
    }

    /** The total of the smallest full raise; in a fixed-limit game of the only one. */
    long fullRaise() {
        if (!limit) {
            return betThatCounts() + leastRaise;
        }
        return size + (rules.limitRaise() == LimitRaise.TO_A_WHOLE_BET ? wholeBets : betThatCounts());
    }

    /** The bet as raises count it, and as a player has answered it: a bring-in is not yet one (R31). */
    long betThatCounts() {
        return onlyBringIn ? 0 : currentBet;
    }

    /**
     * Who has acted may raise again only when what he faces since then adds up to a full raise (R03 to R06), in a
     * fixed-limit game to half of one (R07).
     *
     * @param answered the bet when he acted
     */
    boolean reopenedSince(long answered) {
        long faced = currentBet - answered;
        return limit ? isWhole(faced) : faced >= leastRaise;
    }

    /** Whether the street has had all its raises (R08). */
    boolean capped() {
        return wagers >= mostWagers;
    }

    private boolean isWhole(long bet) {
        return 2 * bet >= size;
    }

    void acted(int seat) {
        lastToAct = seat;
        bringsIn = 0;
    }

    /** A short all-in moves the bet but not the size of the next full raise (R02). */
    void raised(int seat, long total) {
        leastRaise = Math.max(leastRaise, total - betThatCounts());
        currentBet = total;
        lastAggressor = seat;
        onlyBringIn = false;
        acted(seat);
        if (limit && isWhole(total - wholeBets)) {
            wholeBets += size;
            wagers++;
        }
    }

    void collected() {
        currentBet = 0;
    }
}
