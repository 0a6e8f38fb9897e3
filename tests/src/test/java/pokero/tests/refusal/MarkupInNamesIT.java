package pokero.tests.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.tests.RunningServer;
import pokero.tests.floor.Table;
import pokero.tests.server.Deployed;
import pokero.tests.visitor.Socket;
import pokero.visitor.Visitor;

/** A name is text, whatever it looks like. */
@RunAsClient
class MarkupInNamesIT extends Deployed {

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>bold</b>", "a<script>b", "\"><svg onload=1>", "#{7*7}x", "${7*7}x", "Ann&amp;Ben", "a'b'c"})
    void noPlayerIsCalledSo(String name) {
        try (Visitor stranger = RunningServer.stranger()) {
            HttpResponse<String> answer = stranger.form("/register", "f").with("f:name", name)
                    .with("f:password", Visitor.PASSWORD).send();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("A name has 3 to 20 letters")
                    .doesNotContain("<b>bold", "<script>b", "<svg onload", "49x");
        }
    }

    @Test
    void aTableThatIsCalledSoShowsItsNameAsText() {
        String name = "<img src=x onerror=alert(1)>";
        try (Visitor ann = RunningServer.newcomer("Ann ")) {
            Table table = Table.open(name, 2);

            assertThat(ann.get("/lobby").body()).contains("&lt;img src=x").doesNotContain(name);
            assertThat(ann.get("/table?id=" + table.id()).body()).contains("&lt;img src=x").doesNotContain(name);
            try (Socket socket = Socket.open(ann)) {
                socket.send("{\"do\":\"hello\",\"table\":%d,\"hand\":0,\"seq\":-1}".formatted(table.id()));
                assertThat(socket.message(0)).contains("fragments");
                assertThat(socket.message(0).replaceAll("\"title\":\"[^\"]*\"", "")).doesNotContain(name);
            }
            table.close();
        }
    }
}
