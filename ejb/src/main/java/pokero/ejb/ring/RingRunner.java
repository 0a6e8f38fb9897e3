package pokero.ejb.ring;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

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

import pokero.ejb.metrics.RingMetrics;
import pokero.ejb.work.Ticker;
import pokero.persistence.ring.Channel;
import pokero.persistence.ring.Line;

/** Keeps the news going between this node and the others, through whatever happens to the database. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RingRunner {

    /** What changes within this time after a message goes in the next one. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(4);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    private final String node = UUID.randomUUID().toString();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Ring ring;

    @Inject
    private Teller teller;

    @Inject
    private Channel channel;

    @Inject
    private RingMetrics metrics;

    @Inject
    private Event<LineOpened> opened;

    private Optional<Line> line = Optional.empty();
    private Ticker telling;
    private Ticker listening;

    @PostConstruct
    void start() {
        telling = Ticker.start(threads, "telling the other nodes", BETWEEN_MESSAGES, this::tell);
        listening = Ticker.start(threads, "listening to the other nodes", Duration.ZERO, this::listen);
    }

    @PreDestroy
    void stop() {
        telling.close();
        listening.close();
        hangUp();
    }

    private void tell() {
        try {
            teller.tellOthers(node);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private void listen() {
        try {
            if (line.isEmpty()) {
                line = Optional.of(channel.listen());
                metrics.listening(true);
                opened.fire(new LineOpened());
            }
            line.get().hear(BETWEEN_QUESTIONS).forEach(this::hear);
        } catch (SQLException away) {
            hangUp();
            throw new IllegalStateException(away);
        }
    }

    private void hangUp() {
        metrics.listening(false);
        try {
            if (line.isPresent()) {
                line.get().close();
            }
        } catch (SQLException dead) {
            // It was to end, and has ended.
            return;
        } finally {
            line = Optional.empty();
        }
    }

    /** This node hears itself too, and learns so how long its news take. */
    private void hear(String payload) {
        Message.read(payload).ifPresent(message -> {
            if (message.from().equals(node)) {
                metrics.wentRound(Duration.ofNanos(System.nanoTime() - message.nanos()));
            } else {
                message.news().forEach(ring::heard);
            }
        });
    }
}
