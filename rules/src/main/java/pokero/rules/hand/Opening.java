package pokero.rules.hand;

import pokero.rules.betting.Blinds;

/** What the dealer does before the first decision: antes, blinds, hole cards. */
final class Opening {

    private Opening() {
    }

    static void of(Hand hand) {
        Blinds blinds = hand.blinds();
        postAntes(hand, blinds.ante());
        post(hand, hand.positions().smallBlind(), Blind.SMALL, blinds.small());
        post(hand, hand.positions().bigBlind(), Blind.BIG, blinds.big());
        for (int place = 0; place < hand.circle().size(); place++) {
            int seat = hand.circle().at(place).seat();
            hand.apply(new HandEvent.HoleCardsDealt(seat, hand.deck().subList(2 * place, 2 * place + 2)));
        }
    }

    private static void postAntes(Hand hand, long ante) {
        if (ante == 0) {
            return;
        }
        hand.circle().forEach(
                seat -> hand.apply(new HandEvent.AntePosted(seat.seat(), Math.min(ante, seat.stack()))));
        Chores.collect(hand);
    }

    /** A player whom the ante left without chips owes nothing more. */
    private static void post(Hand hand, int seat, Blind blind, long amount) {
        long stack = hand.seat(seat).stack();
        if (stack > 0) {
            hand.apply(new HandEvent.BlindPosted(seat, blind, Math.min(amount, stack)));
        }
    }
}
