package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.tests.floor.Table;

/** A hand does not depend on anybody's browser. */
class InterruptionIT extends BrowserStory {

    private final Table table = Table.open(2);

    @Test
    void aReloadInMidHandShowsTheSameCardsPotAndTurn() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 200);
        table.deal("KhKdAhAd2c7s9d");
        ann.does("raise");
        ben.does("call");
        ben.does("raise");
        assertThat(ann.act("call")).isVisible();
        List<String> cards = ann.cards();
        List<String> board = ann.board();
        String pot = ann.pot();

        ann.page().reload();
        ann.awaitLive();

        assertThat(ann.act("call")).isVisible();
        assertThat(cards).containsExactly("ace of hearts", "ace of diamonds").isEqualTo(ann.cards());
        assertThat(board).hasSize(3).isEqualTo(ann.board());
        assertThat(pot).isEqualTo("10").isEqualTo(ann.pot());
        ann.does("call");
        ann.awaitBoard(4);
    }

    @Test
    void aLineThatWasLostComesBackAndShowsWhatWasMissed() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().onAWeakLine().sit(table, 2, 200);
        table.deal("KhKdAhAd2c7s9d");
        assertThat(ann.act("raise")).isVisible();

        ben.cutLine();
        ann.does("raise");
        assertThat(ann.page().locator("#bar")).containsText("Waiting for");
        ben.mendLine();

        assertThat(ben.act("call")).isVisible();
        ben.does("call");
        ann.awaitBoard(3);
    }

    @Test
    void whoseClockRunsOutIsFoldedWhenHeHasToCall() {
        Table quick = Table.withTurnsOf(2);
        Guest ann = guest("Ann").register().sit(quick, 1, 200);
        Guest ben = guest("Ben").register().sit(quick, 2, 200);

        quick.deal("KhKdAhAd");

        assertThat(ben.page().locator("#log-lines")).containsText(ann.name() + " runs out of time");
        assertThat(ben.page().locator("#log-lines")).containsText(ann.name() + " folds");
        assertThat(ben.page().locator("#bar")).containsText("You win");
        assertThat(ann.page().locator("#bar")).containsText("You are sitting out");
        assertThat(quick.stacks()).containsExactly(199L, 201L);
    }

    @Test
    void whoseClockRunsOutChecksWhenThatIsFree() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 200);
        table.deal("KhKdAhAd2c7s9d");
        ann.does("call");
        assertThat(ben.act("check")).isVisible();

        table.callTime();

        ann.awaitBoard(3);
        assertThat(ann.page().locator("#log-lines")).containsText(ben.name() + " runs out of time");
        assertThat(ann.page().locator("#log-lines")).containsText(ben.name() + " checks");
    }
}
