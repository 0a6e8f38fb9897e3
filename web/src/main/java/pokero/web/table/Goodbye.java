package pokero.web.table;

import java.io.IOException;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;

/** Why the house hangs up; the page understands the codes. */
enum Goodbye {
    LOGGED_OUT(4401, "logged out"), SHUT_OUT(4403, "suspended"), TOO_FAST(4429, "too many messages"),
    TOO_SLOW(4408, "does not read"), LEAVING(1012, "this node leaves"),
    CUT_OFF(1013, "this node has lost the database");

    private final int code;
    private final String reason;

    Goodbye(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    void say(Session session) {
        try {
            session.close(new CloseReason(CloseCodes.getCloseCode(code), reason));
        } catch (IOException | IllegalStateException gone) {
            // What was to be closed is closed.
            return;
        }
    }
}
