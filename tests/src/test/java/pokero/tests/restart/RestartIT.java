package pokero.tests.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.DisclosureReader;
import pokero.rules.commitment.UnreadableDisclosureException;
import pokero.rules.commitment.Verdict;
import pokero.rules.hand.Action;
import pokero.tests.visitor.TableTalk;
import pokero.visitor.Visitor;

/** No hand is lost, whatever is killed: same cards, same pot, same turn. */
class RestartIT {

    private static final String PASSWORD = "pokero-demo";
    private static final String TABLE = "Long Think";

    private LaunchedRoom room;

    @BeforeEach
    void choose(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        room = new LaunchedRoom(folder.resolve("room"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theHandGoesOnAfterEverythingWasKilledAndAfterTheServerWas() throws Exception {
        room.open();
        openTable();
        Moment before = playToTheFlop();

        room.killEverything();
        room.open();
        assertThat(look()).isEqualTo(before);

        room.killServer();
        room.open();
        assertThat(look()).isEqualTo(before);
        Disclosure seen = playOn();

        assertThat(seen.cards()).as("Ada's two cards, the flop and the turn").hasSize(6);
        assertThat(seen.cards()).extracting(seen::verdict).containsOnly(Verdict.GOOD);
        assertThat(before.commitment()).contains(seen.root().toString());
    }

    @Test
    void aRoomThatIsClosedWhileItOpensSpeaksOfNoFault() throws IOException {
        assertThat(room.closeWhileOpening()).contains("Starting WildFly", "Closed.").doesNotContain("could not",
                "reason is in");
    }

    /** Where nobody runs out of time while the room opens again. */
    private void openTable() {
        try (Visitor floor = enter("floor")) {
            floor.form("/admin/tables", "new").with("new:name", TABLE).with("new:turnSeconds", "300").send();
        }
    }

    /** Ada, on the button, raises and Ben calls; on the flop it is Ben's turn. */
    private Moment playToTheFlop() {
        try (Visitor ada = enter("ada");
                Visitor ben = enter("ben");
                TableTalk first = sit(ada, 1);
                TableTalk second = sit(ben, 2)) {
            assertThat(first.act(new Action.RaiseTo(30)).ok()).isTrue();
            assertThat(second.act(new Action.Call()).ok()).isTrue();
            second.awaitTurn();
            first.awaitCards("board", 3);
            Moment moment = Moment.of(ada, first, ben, second);
            assertThat(moment.cards().getLast().split(", ")).hasSize(3);
            assertThat(moment.chips().getFirst()).contains("60");
            return moment;
        }
    }

    private Moment look() {
        try (Visitor ada = enter("ada");
                Visitor ben = enter("ben");
                TableTalk first = watch(ada);
                TableTalk second = watch(ben)) {
            return Moment.of(ada, first, ben, second);
        }
    }

    /** @return what Ada saw, with the proofs that the deck is still the one of the commitment */
    private Disclosure playOn() throws UnreadableDisclosureException {
        try (Visitor ada = enter("ada");
                Visitor ben = enter("ben");
                TableTalk first = watch(ada);
                TableTalk second = watch(ben)) {
            assertThat(second.act(new Action.Check()).ok()).isTrue();
            assertThat(first.act(new Action.Check()).ok()).isTrue();
            first.awaitCards("board", 4);
            String deck = first.fragment("deck").attr("href");
            assertThat(second.act(new Action.Fold()).ok()).isTrue();
            return DisclosureReader.read(ada.get(deck.replace("/deck?", "/deck/file?")).body());
        }
    }

    private Visitor enter(String name) {
        return Visitor.loggedIn(room.url(), name, PASSWORD);
    }

    private static TableTalk sit(Visitor player, int seat) {
        TableTalk page = watch(player);
        assertThat(page.sit(seat, 500).ok()).isTrue();
        return page;
    }

    private static TableTalk watch(Visitor player) {
        String link = Jsoup.parse(player.get("/lobby").body()).select("a[href*=/table?id=]:contains(" + TABLE + ")")
                .attr("href");
        return TableTalk.open(player, Long.parseLong(link.substring(link.indexOf('=') + 1)));
    }
}
