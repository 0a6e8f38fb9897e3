package pokero.tests.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.tests.RunningServer;
import pokero.tests.server.Deployed;
import pokero.tests.visitor.Socket;
import pokero.visitor.Visitor;

/** Who gets a line to the house. */
@RunAsClient
class SocketDoorIT extends Deployed {

    /** A session's end is noticed by the server and by the room, and the first of them hangs up. */
    private static final int CLOSED_BY_THE_SERVER = 1008;
    private static final int LOGGED_OUT = 4401;

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1:1", "http://127.0.0.1.evil.example", "null",
            "garbage:%%"})
    void pagesOfOtherHostsAreRefused(String origin) {
        try (Visitor ann = RunningServer.newcomer("Ann ")) {
            assertForbidden(() -> Socket.open(ann, origin));
        }
    }

    @Test
    void strangersAreRefused() {
        try (Visitor stranger = RunningServer.stranger()) {
            assertForbidden(() -> Socket.open(stranger));
        }
    }

    @Test
    void aPageMayAskWhetherItsLoginIsOver() {
        try (Visitor ann = RunningServer.newcomer("Ann "); Visitor stranger = RunningServer.stranger()) {
            assertThat(ann.get("/socket").body()).isEqualTo("{\"player\":true}");
            assertThat(stranger.get("/socket").body()).isEqualTo("{\"player\":false}");
        }
    }

    @Test
    void theLineEndsWithTheLogin() {
        try (Visitor ann = RunningServer.newcomer("Ann "); Socket socket = Socket.open(ann)) {
            ann.form("/profile", "bye").send();

            assertThat(socket.closeCode()).isIn(CLOSED_BY_THE_SERVER, LOGGED_OUT);
            assertForbidden(() -> Socket.open(ann));
        }
    }

    @Test
    void anOldCookieOpensNothing() {
        try (Visitor ann = RunningServer.newcomer("Ann ")) {
            String cookies = ann.cookies();
            ann.form("/profile", "bye").send();

            assertForbidden(() -> Socket.open(ann, RunningServer.url(), cookies));
        }
    }

    private static void assertForbidden(ThrowingCallable handshake) {
        assertThatThrownBy(handshake).isInstanceOf(CompletionException.class).cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class,
                        refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }
}
