package pokero.ejb.ring;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.ring.Channel;

/**
 * Tells the other nodes what has changed on this one. What comes within a few milliseconds goes in one notification: each
 * takes a lock of the whole database when it commits. What cannot be sent waits, and goes when it can.
 */
@ApplicationScoped
public class Teller {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Bundle waiting = new Bundle();

    @Inject
    private Channel channel;

    void tell(News news) {
        waiting.add(news);
    }

    /** Waits up to a second for something to tell, and tells it. @param node this one */
    void tellOthers(String node) throws InterruptedException, SQLException {
        Bundle.Load load = waiting.take(PATIENCE);
        if (load.isEmpty()) {
            return;
        }
        try {
            channel.call(new Message(node, load.since(), load.news()).payloads());
        } catch (SQLException away) {
            waiting.putBack(load);
            throw away;
        }
    }
}
