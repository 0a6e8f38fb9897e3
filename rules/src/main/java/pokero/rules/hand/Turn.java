package pokero.rules.hand;

import java.util.OptionalInt;

/** Whose turn it is. */
final class Turn {

    private Turn() {
    }

    /** The next seat, clockwise from the last one that acted, that must still act on this street. */
    static OptionalInt next(Circle circle, BettingRound round) {
        if (circle.live() == 1) {
            return OptionalInt.empty();
        }
        int last = circle.placeOf(round.lastToAct());
        for (int step = 1; step <= circle.size(); step++) {
            HandSeat seat = circle.at(last + step);
            if (mustAct(seat, circle, round)) {
                return OptionalInt.of(seat.seat());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean mustAct(HandSeat seat, Circle circle, BettingRound round) {
        if (!seat.canBet()) {
            return false;
        }
        if (!circle.othersCanBet(seat)) {
            return seat.bet() < circle.highestLiveBet();
        }
        return !seat.acted() || seat.bet() < round.currentBet();
    }
}
