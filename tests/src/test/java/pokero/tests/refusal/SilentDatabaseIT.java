package pokero.tests.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pokero.tests.server.Awaiting.await;

import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import pokero.tests.RunningServer;
import pokero.tests.SharedDatabase;
import pokero.tests.server.Deployed;
import pokero.tests.visitor.Socket;
import pokero.visitor.Visitor;

/** The line to the database is cut: nothing fails, nothing comes. */
@RunAsClient
class SilentDatabaseIT extends Deployed {

    @AfterEach
    void thaw() {
        SharedDatabase.thaw();
    }

    @Test
    void whoDialsANodeWithoutADatabaseIsRefusedAndNotKeptWaiting() {
        try (Visitor ann = RunningServer.newcomer("Ann "); Socket socket = Socket.open(ann, ann.room())) {
            SharedDatabase.freeze();
            await(() -> socket.messages().contains("{\"away\":true}") || socket.isHungUp());

            assertThatThrownBy(() -> Socket.open(ann)).isInstanceOf(CompletionException.class).cause()
                    .isInstanceOfSatisfying(WebSocketHandshakeException.class,
                            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(503));

            SharedDatabase.thaw();
            await(() -> isLetIn(ann));
        }
    }

    private static boolean isLetIn(Visitor visitor) {
        try (Socket socket = Socket.open(visitor)) {
            return !socket.isHungUp();
        } catch (CompletionException notYet) {
            return false;
        }
    }
}
