package pokero.ejb.cage;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import pokero.persistence.cage.LedgerWatch;

/** Checks the books for whoever inside the house wants to know, and closes them now and then. One transaction for each step. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LedgerAudit {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(50);
    private static final Duration BETWEEN_CLOSINGS = Duration.ofMinutes(15);

    @Inject
    private LedgerWatch watch;

    /** A check that was made, on whichever node. @param age since then */
    public record Last(LedgerCheck check, Duration age) {
    }

    /** All accounts and transfers as they are at this moment. */
    public LedgerCheck run() {
        return check(watch.check(PATIENCE));
    }

    /** Checks, unless some node does or did so within the last minute; empty then. */
    public Optional<LedgerCheck> runIfDue() {
        if (!watch.takeOn(BETWEEN_CHECKS)) {
            return Optional.empty();
        }
        LedgerWatch.Outcome outcome = watch.check(PATIENCE);
        watch.keep(outcome);
        return Optional.of(check(outcome));
    }

    /** Empty before the first. */
    public Optional<Last> last() {
        return watch.last().map(outcome -> new Last(check(outcome), Duration.ofMillis((long) (outcome.age() * 1000))));
    }

    /** Finds out whether the books should be closed, and up to where they can. @return whether {@link #close} is to follow */
    public boolean beginClosingIfDue() {
        boolean due = watch.isDueForClosing(BETWEEN_CLOSINGS);
        if (due) {
            watch.beginClosing();
        }
        return due;
    }

    public void close() {
        watch.close();
    }

    private static LedgerCheck check(LedgerWatch.Outcome outcome) {
        return new LedgerCheck(outcome.wrongBalances(), outcome.unsettledPots(), outcome.total());
    }
}
