package pokero.ejb.table;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.ring.Ring;
import pokero.ejb.ring.TableChanged;
import pokero.ejb.work.AfterCommit;
import pokero.persistence.table.Heartbeat;
import pokero.persistence.table.Tables;

/** What time does to tables, one transaction for each step. */
@ApplicationScoped
@Transactional
public class ClockWork {

    /** The heart need not beat more often than this, in seconds; without a beat for the second time there was an outage. */
    private static final double BEAT = 1;
    private static final double OUTAGE = 3;

    /** How long somebody counts as watching after he was last seen, in seconds. */
    private static final int WATCH = 15;

    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

    @Inject
    private Heartbeat heartbeat;

    @Inject
    private Tables tables;

    @Inject
    private TableOpener opener;

    @Inject
    private HandKeeper hand;

    @Inject
    private NextHand nextHand;

    @Inject
    private Pace pace;

    @Inject
    private Herald herald;

    @Inject
    private Ring ring;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private RoomMetrics metrics;

    /** Beats, and gives everybody the time back that an outage took. */
    public void beat() {
        if (heartbeat.age() < BEAT) {
            return;
        }
        double gap = heartbeat.lock();
        if (gap > OUTAGE) {
            tables.extend(gap).forEach((table, version) -> ring.tell(new TableChanged(table, version)));
        }
        heartbeat.beat();
    }

    /** The tables whose time is up. */
    public List<Long> due() {
        return tables.due();
    }

    /** Moves a table on whose time is up: the turn runs out, or the next hand begins. */
    public void moveOn(long table) {
        opener.openIfDue(table).ifPresent(this::moveOn);
    }

    private void moveOn(OpenTable table) {
        if (table.hand().isPresent()) {
            hand.timeOut(table);
            afterCommit.run(metrics::timedOut);
        } else if (table.canBegin()) {
            hand.begin(table);
        } else {
            table.row().rest();
            herald.changed(table);
        }
    }

    /** Leaves a table alone for a while that could not be moved on. */
    public void postpone(long table) {
        tables.postpone(table, AFTER_A_FAULT);
    }

    /** Somebody watches these tables. @return those where nothing goes on */
    public List<Long> watched(Collection<Long> watched) {
        return tables.watch(watched, WATCH);
    }

    /** Lets the next hand begin at a table where nothing goes on, if it can. */
    public void wake(long table) {
        opener.open(table).ifPresent(open -> {
            nextHand.arrange(open, pace.beforeFirstHand());
            if (open.row().timeLeft().isPresent()) {
                herald.changed(open);
            }
        });
    }
}
