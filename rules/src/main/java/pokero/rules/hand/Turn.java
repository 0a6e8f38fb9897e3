package pokero.rules.hand;

import java.util.OptionalInt;

/** Whose turn it is. */
final class Turn {

    private Turn() {
    }

    /** The next seat, clockwise from the last one that acted, that must still act on this street. */
    static OptionalInt next(Ring ring, BettingRound round) {
        if (ring.live() == 1) {
            return OptionalInt.empty();
        }
        int last = ring.placeOf(round.lastToAct());
        for (int step = 1; step <= ring.size(); step++) {
            HandSeat seat = ring.at(last + step);
            if (mustAct(seat, ring, round)) {
                return OptionalInt.of(seat.seat());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean mustAct(HandSeat seat, Ring ring, BettingRound round) {
        if (!seat.canBet()) {
            return false;
        }
        if (!ring.othersCanBet(seat)) {
            return seat.bet() < ring.highestLiveBet();
        }
        return !seat.acted() || seat.bet() < round.currentBet();
    }
}
