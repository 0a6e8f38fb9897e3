package pokero.rules.hand;

import java.util.List;
import java.util.Set;

import pokero.rules.betting.Pot;

/**
 * The end of a hand as it was recorded elsewhere: players may have mucked what would have won, and nobody may know what
 * they held.
 */
public final class RecordedShowdown {

    private RecordedShowdown() {
    }

    /** The pots of an ended hand before they were awarded. */
    public static List<Pot> pots(Hand ended) {
        return beforeTheShowdown(ended).pots();
    }

    /**
     * The hand that went as this one until its showdown, at which these players showed and all others mucked.
     *
     * @param shown seats; each pot goes to the best of its contenders among them
     */
    public static Hand of(Hand ended, Set<Integer> shown) {
        Hand hand = beforeTheShowdown(ended);
        for (HandSeat seat : Showdown.order(hand)) {
            hand.apply(shown.contains(seat.seat())
                    ? new HandEvent.CardsShown(seat.seat(), seat.hole())
                    : new HandEvent.CardsMucked(seat.seat()));
        }
        Showdown.award(hand);
        return hand;
    }

    private static Hand beforeTheShowdown(Hand ended) {
        List<HandEvent> events = ended.events().stream().takeWhile(event -> !endsTheHand(event)).toList();
        return Hand.of(events);
    }

    private static boolean endsTheHand(HandEvent event) {
        return event instanceof HandEvent.CardsShown || event instanceof HandEvent.CardsMucked
                || event instanceof HandEvent.PotAwarded || event instanceof HandEvent.HandEnded;
    }
}
