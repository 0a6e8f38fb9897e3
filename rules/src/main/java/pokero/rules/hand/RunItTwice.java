package pokero.rules.hand;

import pokero.rules.variant.Deal;
import pokero.rules.variant.StreetPlan;

/** The rest of the board dealt twice, for half of each pot, where all who can win agree (R19). */
final class RunItTwice {

    private RunItTwice() {
    }

    /**
     * Whether the players are to be asked now: somebody is all-in, nobody can bet, and cards for two boards are left.
     * Once the dealer has gone on with the board it is too late.
     */
    static boolean isOpen(Hand hand) {
        if (!hand.rules().runItTwice() || hand.wasAskedToRunItTwice() || hand.circle().canBet() > 1) {
            return false;
        }
        if (hand.streets().number() > 0 && !hand.circle().somebodyActed()) {
            return false;
        }
        int missing = hand.variant().boardCards() - hand.board().size();
        return missing > 0 && 2 * missing <= hand.streets().stub().left()
                && hand.streets().coming().stream().allMatch(StreetPlan::isForTheBoardAlone);
    }

    static void dealSecondBoard(Hand hand) {
        if (hand.boards().count() == 1) {
            return;
        }
        int lying = 0;
        for (StreetPlan street : hand.variant().streets()) {
            int cards = street.cards(Deal.To.BOARD);
            lying += cards;
            if (lying > hand.secondBoard().size()) {
                hand.apply(new HandEvent.SecondBoardDealt(street.street(), hand.streets().stub().next(cards)));
            }
        }
    }
}
