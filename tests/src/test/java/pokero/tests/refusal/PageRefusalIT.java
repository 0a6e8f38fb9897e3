package pokero.tests.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.tests.RunningServer;
import pokero.tests.floor.Chips;
import pokero.tests.server.Deployed;
import pokero.visitor.Visitor;

/** Pages that are not there, not for everybody, or asked for in a way that no page asks. All answers are pages of the room. */
@RunAsClient
class PageRefusalIT extends Deployed {

    private static Visitor ann;

    @BeforeAll
    static void letIn() {
        ann = RunningServer.newcomer("Ann ");
    }

    @AfterAll
    static void sendHome() {
        ann.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/lobby.xhtml", "/table?id=987654321", "/table?id=-1", "/table?id=ace",
            "/table?id=9223372036854775808", "/table", "/lobby/more", "/deck",
            "/deck?table=1&hand=987654321", "/deck?table=ace&hand=king", "/deck/file", "/deck/file?table=1&hand=x",
            "/jakarta.faces.resource/nothing.js?ln=pokero",
            "/jakarta.faces.resource/..%2F..%2FWEB-INF/web.xml?ln=pokero"})
    void whatIsNotThereIsSaidToBeNowhere(String path) {
        assertPage(ann.get(path), 404, "That card is not in this deck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/web-inf/beans.xml", "/META-INF/MANIFEST.MF"})
    void theHousesOwnFilesAreNowhere(String path) {
        assertThat(ann.get(path).statusCode()).isEqualTo(404);
        assertClean(ann.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/players", "/admin/tables", "/admin/ledger", "/admin/alerts", "/admin/nowhere"})
    void theFloorIsNotForPlayers(String path) {
        assertPage(ann.get(path), 403, "This side of the table is for the staff");
    }

    @Test
    void aStrangerIsSentToTheLogin() {
        try (Visitor stranger = RunningServer.stranger()) {
            HttpResponse<String> answer = stranger.get("/cashier");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(page -> assertThat(page).contains("/login"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e1s1", "-1234567890:987654321", "stateless", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="})
    void aFormWithAForgedStateIsShownAfresh(String state) {
        long wallet = Chips.wallet(ann.name());

        HttpResponse<String> answer = ann
                .post("/cashier", Map.of("daily", "daily", "daily:take", "", "jakarta.faces.ViewState", state));

        assertShownAfresh(answer);
        assertThat(Chips.wallet(ann.name())).isEqualTo(wallet);
    }

    @Test
    void aFormOfAnotherPlayersSessionTakesNothing() {
        try (Visitor eve = RunningServer.newcomer("Eve ")) {
            long wallet = Chips.wallet(ann.name());
            String stolen = eve.form("/cashier", "daily").value("jakarta.faces.ViewState");

            assertShownAfresh(
                    ann.post("/cashier",
                            Map.of("daily", "daily", "daily:take", "", "jakarta.faces.ViewState", stolen)));

            assertThat(Chips.wallet(ann.name())).isEqualTo(wallet);
        }
    }

    @Test
    void aFormWithoutThePagesNonceIsShownAfresh() {
        assertShownAfresh(ann.form("/profile", "password").with("primefaces.nonce", "guessed").send());
    }

    private static void assertShownAfresh(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).contains("stale=true"));
        assertClean(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1.evil.example", "null", "garbage:%%"})
    void aFormOnAPageOfAnotherHostLogsNobodyIn(String origin) {
        try (Visitor stranger = RunningServer.stranger()) {
            HttpResponse<String> answer = stranger.postFrom(origin, "/login", Map.of("f", "f", "f:name", ann.name(),
                    "f:password", Visitor.PASSWORD, "f:go", "", "jakarta.faces.ViewState", "stateless"));

            assertPage(answer, 400, "That is not how the cards go");
            assertThat(stranger.get("/lobby").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whoOnlyLooksAtTheDoorHasNoSession() {
        try (Visitor stranger = RunningServer.stranger()) {
            assertThat(stranger.get("/login").statusCode()).isEqualTo(200);
            assertThat(stranger.get("/register").statusCode()).isEqualTo(200);

            assertThat(stranger.cookies()).isEmpty();
        }
    }

    @Test
    void aHugeFieldIsRefused() {
        HttpResponse<String> answer = RunningServer.stranger().form("/register", "f")
                .with("f:name", "x".repeat(500_000))
                .with("f:password", Visitor.PASSWORD).send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("A name has 3 to 20 letters").hasSizeLessThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "JUMP"})
    void pagesTakeNoOtherMethods(String method) {
        HttpResponse<String> answer = ann.ask(method, "/lobby");

        assertPage(answer, 405, "That is not how the cards go");
    }

    private static void assertPage(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(title);
        assertClean(answer);
    }

    private static void assertClean(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("Exception", "at java.", "at pokero.", "at io.undertow", "WFLY",
                "JBWEB");
    }
}
