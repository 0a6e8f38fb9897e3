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
import pokero.persistence.table.Payment;
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
        List<Payment> payments = payments(hand);
        books.move(payments.stream().map(payment -> transfer(table, pot, payment)).toList(), table.row().id(), id);
        hands.settled(id, pot, payments);
        table.handEnded();
        interval.tidy(table);
        afterCommit.run(metrics::handEnded);
    }

    /** What each seat put in, then what the winners get, in the order of the awards. */
    static List<Payment> payments(Hand hand) {
        Stream<Payment> bets = hand.seats().stream().filter(seat -> seat.contribution() > 0)
                .map(seat -> new Payment(seat.seat(), Reason.BET, seat.contribution()));
        Stream<Payment> awards = hand.events().stream().filter(HandEvent.PotAwarded.class::isInstance)
                .map(HandEvent.PotAwarded.class::cast)
                .map(award -> new Payment(award.seat(), Reason.AWARD, award.amount()));
        return Stream.concat(bets, awards).toList();
    }

    private static Transfer transfer(OpenTable table, AccountRow pot, Payment payment) {
        AccountRow stack = stack(table, payment.seat());
        return payment.reason() == Reason.BET
                ? new Transfer(stack, pot, payment.amount(), Reason.BET)
                : new Transfer(pot, stack, payment.amount(), Reason.AWARD);
    }

    private static AccountRow stack(OpenTable table, int seat) {
        return table.chair(seat).orElseThrow().account();
    }
}
