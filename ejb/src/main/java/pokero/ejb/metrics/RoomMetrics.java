package pokero.ejb.metrics;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

import pokero.ejb.player.LoginAnswer;
import pokero.ejb.table.Answer;
import pokero.ejb.work.RetryCause;
import pokero.persistence.health.Serving;
import pokero.rules.hand.Action;

/** Counts what this node does. Counting never fails or waits. */
@ApplicationScoped
public class RoomMetrics {

    @Inject
    private MetricRegistry registry;

    @Inject
    private Serving serving;

    private final AtomicLong sockets = new AtomicLong();

    /** What nothing happened to yet reads 0, instead of being unknown, from the first scrape on. */
    void begin(@Observes Startup start) {
        registry.counter(Metric.HANDS.metadata());
        registry.timer(Metric.ACTION_TIME.metadata());
        registry.timer(Metric.SEEN_TIME.metadata());
        registry.counter(Metric.CLOCK_FAULTS.metadata());
        registry.gauge(Metric.SOCKETS.metadata(), sockets::get);
        registry.gauge(Metric.NODE_SERVING.metadata(), () -> serving.isOn() ? 1 : 0);
        registry.gauge(Metric.DATABASE_REACHED.metadata(), () -> serving.database().answers() ? 1 : 0);
        for (Class<?> action : Action.class.getPermittedSubclasses()) {
            registry.counter(Metric.ACTIONS.metadata(), named("kind", action), named("result", Answer.Accepted.class));
        }
        for (Class<?> answer : LoginAnswer.class.getPermittedSubclasses()) {
            registry.counter(Metric.LOGINS.metadata(), named("result", answer));
        }
        for (RetryCause cause : RetryCause.values()) {
            registry.counter(Metric.RETRIES.metadata(), tag("cause", cause.name()));
        }
        for (PageResult result : PageResult.values()) {
            registry.counter(Metric.PAGES.metadata(), tag("result", result.name()));
        }
    }

    /** A hand was settled, and its transaction committed, on this node. */
    public void handEnded() {
        registry.counter(Metric.HANDS.metadata()).inc();
    }

    /** @param took from the desk taking the slip until its transaction was over */
    public void acted(Action action, Answer answer, Duration took) {
        count(action, answer);
        registry.timer(Metric.ACTION_TIME.metadata()).update(took);
    }

    /** A turn's time ran out, and the clock played it on this node. */
    public void timedOut() {
        count(new Action.TimeOut(), new Answer.Accepted());
    }

    public void loggedIn(LoginAnswer answer) {
        registry.counter(Metric.LOGINS.metadata(), named("result", answer.getClass())).inc();
    }

    public void socketOpened() {
        sockets.incrementAndGet();
    }

    public void socketClosed() {
        sockets.decrementAndGet();
    }

    /** @param took from hearing that a table changed until a viewer had it on his line */
    public void seen(Duration took) {
        registry.timer(Metric.SEEN_TIME.metadata()).update(took);
    }

    /** What was asked of the database is asked again. */
    public void retried(RetryCause cause) {
        registry.counter(Metric.RETRIES.metadata(), tag("cause", cause.name())).inc();
    }

    /** A table whose time was up could not be moved on. */
    public void clockFailed() {
        registry.counter(Metric.CLOCK_FAULTS.metadata()).inc();
    }

    public void pageAnswered(PageResult result) {
        registry.counter(Metric.PAGES.metadata(), tag("result", result.name())).inc();
    }

    private void count(Action action, Answer answer) {
        registry.counter(Metric.ACTIONS.metadata(), named("kind", action.getClass()),
                named("result", answer.getClass())).inc();
    }

    /** The record's own name: RaiseTo is raise-to. */
    private static Tag named(String name, Class<?> value) {
        return tag(name, value.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"));
    }

    private static Tag tag(String name, String word) {
        return new Tag(name, word.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
