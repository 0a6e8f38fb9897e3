package pokero.ejb.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import pokero.rules.betting.Pot;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent.PotAwarded;
import pokero.rules.hand.HandSeat;

/** A hand as everybody at the table sees it, but for its log: every line of it is here, whoever may read it. */
final class HandViews {

    private HandViews() {
    }

    static Optional<HandView> of(Snapshot table) {
        return table.hand().map(hand -> of(table, hand));
    }

    private static HandView of(Snapshot table, Hand hand) {
        Optional<Integer> toAct = hand.toAct().stream().boxed().findFirst();
        return new HandView(table.handId(), hand.number(), table.root(), hand.size(), hand.street(),
                List.copyOf(hand.board()),
                hand.ended() ? won(hand) : hand.potTotal(),
                hand.ended() ? awarded(table, hand) : inTheMiddle(table, hand),
                toAct, table.timeLeft().filter(left -> toAct.isPresent()).map(Duration::toMillis), hand.ended(),
                HandLog.of(table, hand));
    }

    private static long won(Hand hand) {
        return hand.seats().stream().mapToLong(HandSeat::won).sum();
    }

    private static List<PotView> inTheMiddle(Snapshot table, Hand hand) {
        return hand.pots().stream().map(pot -> view(table, pot)).toList();
    }

    private static PotView view(Snapshot table, Pot pot) {
        return new PotView(pot.amount(), pot.contenders().stream().map(table::nameOf).toList());
    }

    private static List<PotView> awarded(Snapshot table, Hand hand) {
        SortedMap<Integer, PotView> pots = new TreeMap<>();
        hand.events().stream().filter(PotAwarded.class::isInstance).map(PotAwarded.class::cast).forEach(award -> pots
                .merge(award.pot(), new PotView(award.amount(), List.of(table.nameOf(award.seat()))),
                        HandViews::joined));
        return List.copyOf(pots.values());
    }

    private static PotView joined(PotView first, PotView second) {
        return new PotView(first.amount() + second.amount(), Stream
                .concat(first.contenders().stream(), second.contenders().stream()).toList());
    }
}
