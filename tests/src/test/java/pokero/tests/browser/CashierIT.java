package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;

import pokero.tests.floor.Chips;
import pokero.tests.floor.Table;

/** The window at which a player looks at his chips. */
class CashierIT extends BrowserStory {

    private final Table table = Table.open(2);

    @Test
    void everyMovementOfTheWalletIsListed() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);

        ann.page().navigate("/cashier");

        Locator moves = ann.page().locator("#moves\\:list");
        assertThat(moves).containsText("Bought in");
        assertThat(moves).containsText("−200");
        assertThat(moves).containsText("Welcome chips");
    }

    @Test
    void dailyChipsAreTakenOnce() {
        Guest ann = guest("Ann").register();
        long wallet = Chips.wallet(ann.name());
        ann.page().navigate("/cashier");

        ann.page().locator("#daily\\:take").click();

        assertThat(ann.page().locator("#daily\\:take")).isDisabled();
        assertThat(ann.page().locator("#moves\\:list")).containsText("Daily chips");
        assertThat(Chips.wallet(ann.name())).isEqualTo(wallet + 10_000);
        Chips.check();
    }
}
