package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pokero.tests.floor.Table;

/** Ways to play other than with a mouse on a wide screen. */
class HandsAndFeetIT extends BrowserStory {

    private final Table table = Table.open(2);

    @Test
    void aHandIsPlayedOnTheKeyboard() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 200);
        table.deal("KhKdAhAd2c7s9d");

        assertThat(ann.act("raise")).isVisible();
        ann.page().keyboard().press("r");
        assertThat(ben.act("call")).isVisible();
        ben.page().keyboard().press("c");
        assertThat(ben.act("check")).isVisible();
        ben.page().keyboard().press("c");
        assertThat(ann.act("raise")).isVisible();
        ann.page().locator("#bar .input--num").fill("50");
        ann.page().keyboard().press("Enter");
        assertThat(ben.act("fold")).isVisible();
        ben.page().keyboard().press("f");

        assertThat(ann.page().locator("#bar")).containsText("You win");
        assertThat(table.stacks()).containsExactly(204L, 196L);
    }

    @Test
    void lettersInTheAmountFieldAreNoActions() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 200);
        table.deal("KhKdAhAd2c7s9d");
        assertThat(ann.act("raise")).isVisible();

        ann.page().locator("#bar .input--num").focus();
        ann.page().keyboard().press("f");

        assertThat(ann.act("fold")).isEnabled();
        ann.does("call");
        assertThat(ben.act("check")).isVisible();
    }

    @Test
    void aHandIsPlayedOnAPhone() {
        Guest ann = guest("Ann", 375, 667).register().sit(table, 1, 200);
        Guest ben = guest("Ben", 375, 667).register().sit(table, 2, 200);
        table.deal("KhKdAhAd2c7s9dJc3h");

        for (Guest guest : new Guest[]{ann, ben}) {
            assertThat(guest.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(375);
        }
        ann.does("call");
        ben.does("check");
        for (int board = 3; board <= 5; board++) {
            ann.awaitBoard(board);
            ben.does("check");
            ann.does("check");
        }

        assertThat(ann.page().locator("#bar")).containsText("You win 4");
        for (Guest guest : new Guest[]{ann, ben}) {
            assertThat(guest.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(375);
        }
    }
}
