package pokero.ejb.metrics;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.metrics.MetricRegistry;

/** How well this node hears what changes on the others. */
@ApplicationScoped
public class RingMetrics {

    @Inject
    private MetricRegistry registry;

    private volatile boolean listening;

    void begin(@Observes Startup start) {
        registry.timer(Metric.RING_LAG.metadata());
        registry.counter(Metric.RING_MISSED.metadata());
        registry.gauge(Metric.RING_LISTENING.metadata(), () -> listening ? 1 : 0);
    }

    public void listening(boolean now) {
        listening = now;
    }

    /** @param took from the commit on this node until this node, like all others, heard of it through the database */
    public void wentRound(Duration took) {
        registry.timer(Metric.RING_LAG.metadata()).update(took);
    }

    public void missed() {
        registry.counter(Metric.RING_MISSED.metadata()).inc();
    }
}
