package pokero.web.table;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

import pokero.ejb.metrics.RoomMetrics;

/**
 * The line between the house and a page. It is opened by {@code /socket} for a table, and closes when that page has not
 * been heard of for a while; {@code /socket?lobby} is for the lobby, which only listens. A message has up to 4 KB.
 */
@ServerEndpoint(value = "/socket", configurator = SocketDoor.class)
public class TableSocket {

    private static final int LONGEST_MESSAGE = 4096;
    private static final long PATIENCE_MILLIS = 90_000;
    private static final String VIEWER = "pokero.viewer";

    @Inject
    private Viewers viewers;
    @Inject
    private Pusher pusher;
    @Inject
    private Conversation conversation;
    @Inject
    private RoomMetrics metrics;

    @OnOpen
    public void open(Session session, EndpointConfig config) {
        ((Handshake) config.getUserProperties().remove(SocketDoor.HANDSHAKE)).forget();
        Caller caller = (Caller) config.getUserProperties().get(SocketDoor.CALLER);
        Viewer viewer = new Viewer(session, caller, pusher::glance);
        session.getUserProperties().put(VIEWER, viewer);
        metrics.socketOpened();
        if ("lobby".equals(session.getQueryString())) {
            viewers.addLobby(viewer);
        } else {
            session.setMaxIdleTimeout(PATIENCE_MILLIS);
            viewers.add(viewer);
        }
    }

    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void hear(String text, Session session) {
        Viewer viewer = viewer(session);
        viewer.caller().heard();
        conversation.hear(viewer, text);
    }

    /** No page says anything in bytes: they are garbage, and answered as such. */
    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void hear(byte[] bytes, Session session) {
        conversation.hear(viewer(session), "");
    }

    @OnClose
    public void close(Session session) {
        viewers.remove(viewer(session));
        metrics.socketClosed();
    }

    /** A broken line is nothing to write down: the page calls again. */
    @OnError
    public void fail(Session session, Throwable fault) throws IOException {
        session.close();
    }

    private static Viewer viewer(Session session) {
        return (Viewer) session.getUserProperties().get(VIEWER);
    }
}
