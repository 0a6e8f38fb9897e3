package pokero.ejb.metrics;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import pokero.ejb.player.LoginAnswer;
import pokero.ejb.table.Answer;
import pokero.rules.hand.Action;

/** Counts what this node does. Counting never fails and never waits. */
@ApplicationScoped
public class RoomMetrics {

    /** A hand was settled, and its transaction committed, on this node. */
    public void handEnded() {
    }

    /** @param took from the desk taking the slip until its transaction was over */
    public void acted(Action action, Answer answer, Duration took) {
    }

    public void loggedIn(LoginAnswer answer) {
    }

    public void socketOpened() {
    }

    public void socketClosed() {
    }
}
