package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pokero.tests.floor.Chips;
import pokero.tests.floor.Table;

/** Two players come in, sit down and play. */
class ShowdownIT extends BrowserStory {

    /** Ben's kings, Ann's aces, and a board that changes nothing. */
    private static final String ACES_BEAT_KINGS = "KhKd" + "AhAd" + "2c7s9dJc3h";

    private final Table table = Table.open(2);

    @BeforeEach
    @AfterEach
    void noChipIsMadeOrLost() {
        Chips.check();
    }

    @Test
    void twoPlayersPlayAHandToTheShowdown() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 200);

        table.deal(ACES_BEAT_KINGS);
        assertThat(ann.page()).hasTitle(java.util.regex.Pattern.compile("^Your turn"));
        assertThat(ann.cards()).containsExactly("ace of hearts", "ace of diamonds");
        ann.does("raise");
        ben.does("call");
        for (int board = 3; board <= 5; board++) {
            ann.awaitBoard(board);
            ben.does("check");
            ann.does("check");
        }

        assertThat(ann.page().locator("#bar")).containsText("You win 8 with a pair of aces");
        assertThat(ben.page().locator("#bar")).containsText(ann.name() + " wins 8 with a pair of aces");
        assertThat(ben.board()).containsExactly("deuce of clubs", "seven of spades", "nine of diamonds",
                "jack of clubs", "three of hearts");
        assertThat(ann.seat(1).locator(".pod__stack")).hasText("204");
        assertThat(ben.seat(2).locator(".pod__stack")).hasText("196");
        assertThat(table.stacks()).containsExactly(204L, 196L);
    }

    @Test
    void allChipsGoInAndTheBoardRunsOut() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 120);

        table.deal(ACES_BEAT_KINGS);
        ann.page().locator("#bar .presets button",
                new com.microsoft.playwright.Page.LocatorOptions().setHasText("All-in")).click();
        ann.does("raise");
        ben.does("call");

        assertThat(ann.page().locator("#bar")).containsText("You win 240");
        assertThat(ben.page().locator("#bar")).containsText("You have no chips left here");
        assertThat(table.stacks()).containsExactly(320L, 0L);
    }

    @Test
    void whoLeavesTakesHisChipsAlong() {
        Guest ann = guest("Ann").register();
        long wallet = Chips.wallet(ann.name());
        ann.sit(table, 1, 200);

        ann.page().locator("#controls-leave").click();
        ann.page().locator("#leave [data-do=leave-now]").click();

        assertThat(ann.page()).hasTitle("Lobby · Pokero");
        assertThat(Chips.wallet(ann.name())).isEqualTo(wallet);
    }
}
