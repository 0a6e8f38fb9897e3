package pokero.ejb.health;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import pokero.ejb.work.Ticker;
import pokero.persistence.health.Probe;
import pokero.persistence.health.Reach;
import pokero.persistence.health.Serving;

/**
 * Feels every second whether the database is there. Whoever asks may wait long for an answer, so somebody else looks at how
 * long ago the last one came.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Pulse {

    private static final System.Logger LOG = System.getLogger(Pulse.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Probe probe;

    @Inject
    private Serving serving;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Event<DatabaseSeen> news;

    private final Judgement judgement = new Judgement();
    private Ticker asking;
    private Ticker looking;
    private volatile Reach answer = Reach.UNKNOWN;
    private volatile long answered;

    @PostConstruct
    void start() {
        asking = Ticker.start(threads, "asking the database how it is", BEAT, this::ask);
        looking = Ticker.start(threads, "looking at the database's answers", BEAT, this::look);
    }

    @PreDestroy
    void stop() {
        looking.close();
        asking.close();
    }

    private void ask() {
        try {
            answer = probe.ask();
            answered = System.nanoTime();
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private void look() {
        if (answer == Reach.UNKNOWN) {
            return;
        }
        boolean here = System.nanoTime() - answered < PATIENCE.toNanos();
        neighbours.tell(here);
        Reach before = serving.database();
        Reach now = judgement.of(here, answer, neighbours.reachIt());
        if (now != before) {
            LOG.log(System.Logger.Level.INFO, "the database was {0} and is {1}", before, now);
            serving.database(now);
            news.fire(new DatabaseSeen(here, now == Reach.CUT_OFF));
        }
    }
}
