package pokero.web.table;

import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.websocket.RemoteEndpoint.Async;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;

/** Sends one message after the other over a socket without ever making the sender wait. */
final class Outbox {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_WAITING = 50;

    private final Session session;
    private final Runnable emptied;
    private final Deque<String> waiting = new ArrayDeque<>();
    private boolean sending;

    /** @param emptied is run whenever the last message has gone out */
    Outbox(Session session, Runnable emptied) {
        this.session = session;
        this.emptied = emptied;
        session.getAsyncRemote().setSendTimeout(PATIENCE_MILLIS);
    }

    synchronized void send(String message) {
        waiting.add(message);
        if (waiting.size() > MOST_WAITING) {
            Goodbye.TOO_SLOW.say(session);
        } else if (!sending) {
            sendNext();
        }
    }

    synchronized boolean isBusy() {
        return sending;
    }

    private void sendNext() {
        Async remote = session.getAsyncRemote();
        sending = true;
        remote.sendText(waiting.remove(), this::sent);
    }

    private void sent(SendResult result) {
        if (goOn(result.isOK())) {
            emptied.run();
        }
    }

    /** True when nothing is left to send. */
    private synchronized boolean goOn(boolean arrived) {
        sending = false;
        if (!arrived) {
            waiting.clear();
            return false;
        }
        if (waiting.isEmpty()) {
            return true;
        }
        sendNext();
        return false;
    }
}
