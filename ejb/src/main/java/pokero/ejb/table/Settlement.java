package pokero.ejb.table;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.work.AfterCommit;
import pokero.persistence.cage.AccountRow;
import pokero.persistence.cage.Books;
import pokero.persistence.cage.Reason;
import pokero.persistence.cage.Transfer;
import pokero.persistence.table.Hands;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;

/** Settles a hand that has ended: what each seat put in goes to the hand's pot, and from there to the winners. */
@ApplicationScoped
public class Settlement {

    @Inject
    private Hands hands;

    @Inject
    private Books books;

    @Inject
    private Interval interval;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private RoomMetrics metrics;

    void settle(OpenTable table, Hand hand) {
        long id = table.row().handId().orElseThrow();
        AccountRow pot = hands.openPot();
        List<Transfer> bets = bets(table, hand, pot).toList();
        books.move(Stream.concat(bets.stream(), awards(table, hand, pot)).toList(), table.row().id(), id);
        hands.settled(id, pot, bets.stream().mapToLong(Transfer::amount).sum());
        table.handEnded();
        interval.tidy(table);
        afterCommit.run(metrics::handEnded);
    }

    private static Stream<Transfer> bets(OpenTable table, Hand hand, AccountRow pot) {
        return hand.seats().stream().filter(seat -> seat.contribution() > 0)
                .map(seat -> new Transfer(stack(table, seat.seat()), pot, seat.contribution(), Reason.BET));
    }

    private static Stream<Transfer> awards(OpenTable table, Hand hand, AccountRow pot) {
        return hand.events().stream().filter(HandEvent.PotAwarded.class::isInstance)
                .map(HandEvent.PotAwarded.class::cast)
                .map(award -> new Transfer(pot, stack(table, award.seat()), award.amount(), Reason.AWARD));
    }

    private static AccountRow stack(OpenTable table, int seat) {
        return table.chair(seat).orElseThrow().account();
    }
}
