package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.CardProof;
import pokero.rules.commitment.SealedDeck;
import pokero.tests.floor.Table;

/** Ann holds the nine and the six of hearts. Nothing of them may reach Ben's browser unless she shows them. */
class SecrecyIT extends BrowserStory {

    private static final String BEN_THEN_ANN = "AsAc" + "9h6h";
    private static final String BOARD = "2c7sQdKd3s";

    private final Table table = Table.open(2);

    @Test
    void whoFoldsShowsNothing() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 200);

        table.deal(BEN_THEN_ANN + BOARD);
        ann.does("call");
        ben.does("check");
        look(ann, ben, 3);
        ben.does("raise");
        ann.does("fold");
        assertThat(ben.page().locator("#bar")).containsText("You win");

        assertKept(ann, ben);
    }

    @Test
    void whoLosesMayMuck() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 200);

        table.deal(BEN_THEN_ANN + BOARD);
        ann.does("call");
        ben.does("check");
        look(ann, ben, 3);
        ben.does("check");
        ann.does("check");
        look(ann, ben, 4);
        ben.does("check");
        ann.does("check");
        look(ann, ben, 5);
        ben.does("raise");
        ann.does("call");
        assertThat(ann.page().locator("#log-lines")).containsText("muck");
        look(ann, ben, 5);
        table.deal("2h3h4c5c");
        assertThat(ben.act("check").or(ben.act("call"))).isVisible();

        assertKept(ann, ben);
    }

    /** A reload and a look into the lobby are ways for cards to travel, too. */
    private static void look(Guest ann, Guest ben, int board) {
        for (Guest guest : new Guest[]{ann, ben}) {
            guest.awaitBoard(board);
            String table = guest.page().url();
            guest.page().reload();
            guest.awaitLive();
            guest.traffic().keep(guest.page().content());
            guest.page().navigate("/lobby");
            assertThat(guest.page().locator("#live")).hasAttribute("data-state", "live");
            guest.traffic().keep(guest.page().content());
            guest.page().navigate(table);
            guest.awaitLive();
        }
    }

    private void assertKept(Guest ann, Guest ben) {
        SealedDeck deck = table.deckOf(1);
        Secret secret = Secret.NINE_AND_SIX.saltedWith(Stream.of(2, 3).map(deck::proof).map(CardProof::salt)
                .map(Bytes32::toString).toList());
        ann.deckFile(table, 1);
        ben.deckFile(table, 1);
        ann.goHome();
        ben.goHome();
        assertThat(secret.tracesIn(ann.traffic().personal())).as("what Ann sees")
                .anyMatch(trace -> trace.startsWith("a drawing")).anyMatch(trace -> trace.startsWith("its name"))
                .anyMatch(trace -> trace.startsWith("the hand's name"))
                .anyMatch(trace -> trace.startsWith("a salt"));
        assertThat(secret.tracesIn(ann.traffic().frames().stream())).as("Ann's frames").isNotEmpty();
        assertThat(secret.tracesIn(ben.traffic().personal())).as("what reaches Ben").isEmpty();
        assertThat(Stream.concat(ann.traffic().personal(), ben.traffic().personal()))
                .as("the secret that all salts come from").noneMatch(text -> text.contains(deck.secret().toString()));
    }
}
