package pokero.rules.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import pokero.rules.betting.Pot;
import pokero.rules.ranking.HandRank;
import pokero.rules.ranking.Ranking;

/** The end of a hand: who shows, in which order, and who wins which pot. */
final class Showdown {

    private final Hand hand;
    private final Map<Integer, HandRank> ranks = new HashMap<>();

    private Showdown(Hand hand) {
        this.hand = hand;
    }

    /** Awards the pots. The last player in shows nothing; several show or muck in turn and the cards speak (R23). */
    static void settle(Hand hand) {
        Showdown showdown = new Showdown(hand);
        if (hand.circle().live() > 1) {
            showdown.rankAll();
            showdown.showOrMuck();
        }
        for (int pot = hand.pots().size() - 1; pot >= 0; pot--) {
            showdown.award(pot);
        }
        hand.apply(new HandEvent.HandEnded());
    }

    /** Turns up the cards of everybody who is still in and has not shown. */
    static void turnUp(Hand hand) {
        for (HandSeat seat : order(hand)) {
            if (!seat.shown()) {
                hand.apply(new HandEvent.CardsShown(seat.seat(), seat.hole()));
            }
        }
    }

    /**
     * Who shows first: players in a side pot before those who are all-in for less, among them the last aggressor of the
     * street and then clockwise, without an aggressor from the left of the button (R21).
     */
    private static List<HandSeat> order(Hand hand) {
        Circle circle = hand.circle();
        int aggressor = hand.round().lastAggressor();
        int first = aggressor == 0 ? 0 : circle.placeOf(aggressor);
        List<HandSeat> order = circle.from(first, seat -> !seat.folded());
        order.sort(Comparator.comparingLong(HandSeat::contribution).reversed());
        return order;
    }

    private void rankAll() {
        for (HandSeat seat : order(hand)) {
            ranks.put(seat.seat(), Ranking.HIGH.rank(seat.hole(), hand.board()).orElseThrow());
        }
    }

    private void showOrMuck() {
        List<Integer> shown = new ArrayList<>();
        for (HandSeat seat : order(hand)) {
            if (!seat.shown()) {
                hand.apply(mayWin(seat.seat(), shown)
                        ? new HandEvent.CardsShown(seat.seat(), seat.hole())
                        : new HandEvent.CardsMucked(seat.seat()));
            }
            if (seat.shown()) {
                shown.add(seat.seat());
            }
        }
    }

    private boolean mayWin(int seat, List<Integer> shown) {
        return shown.isEmpty() || hand.pots().stream().anyMatch(pot -> mayWin(pot, seat, shown));
    }

    private boolean mayWin(Pot pot, int seat, List<Integer> shown) {
        return pot.contenders().size() > 1 && pot.contenders().contains(seat) && shown.stream()
                .filter(pot.contenders()::contains).allMatch(rival -> ranks.get(rival).compareTo(ranks.get(seat)) <= 0);
    }

    /** Equal shares; the chips that cannot be shared go one each to the winners left of the button (R18). */
    private void award(int index) {
        Pot pot = hand.pots().get(index);
        List<HandSeat> winners = winners(pot);
        long share = pot.amount() / winners.size();
        long odd = pot.amount() % winners.size();
        for (HandSeat winner : winners) {
            long amount = share + (odd-- > 0 ? 1 : 0);
            if (amount > 0) {
                hand.apply(new HandEvent.PotAwarded(index, winner.seat(), amount));
            }
        }
    }

    /** In the order of the odd chips. */
    private List<HandSeat> winners(Pot pot) {
        List<HandSeat> contenders = hand.circle().from(0, seat -> pot.contenders().contains(seat.seat()));
        if (contenders.size() == 1) {
            return contenders;
        }
        HandRank best = contenders.stream().map(seat -> ranks.get(seat.seat())).max(Comparator.naturalOrder())
                .orElseThrow();
        return contenders.stream().filter(seat -> ranks.get(seat.seat()).equals(best)).toList();
    }
}
