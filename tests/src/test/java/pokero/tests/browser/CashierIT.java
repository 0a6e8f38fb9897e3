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
    private final Table other = Table.open(2);

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

    @Test
    void aTopUpOverTheTablesMostIsRefusedBesideItsField() {
        Guest ann = guest("Ann").register().sit(table, 1, 200).sit(other, 1, 400);
        long wallet = Chips.wallet(ann.name());
        ann.page().navigate("/cashier");

        topUp(ann, "999999999");

        assertThat(form(ann)).containsText("You may add up to 200 now.");
        assertThat(form(ann).locator(".input--num")).hasValue("999999999");
        assertThat(Chips.wallet(ann.name())).isEqualTo(wallet);
        assertThat(table.stacks()).startsWith(200L);
    }

    @Test
    void aTopUpIsTypedInDigits() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        ann.page().navigate("/cashier");

        topUp(ann, "lots");

        assertThat(form(ann)).containsText("Type how many chips, in digits.");
        assertThat(form(ann).locator(".input--num")).hasValue("lots");
    }

    @Test
    void aTopUpBetweenHandsIsThereAtOnce() {
        Guest ann = guest("Ann").register().sit(table, 1, 200).sit(other, 1, 100);
        long wallet = Chips.wallet(ann.name());
        ann.page().navigate("/cashier");

        topUp(ann, "150");

        assertThat(ann.page().locator("#notices")).containsText("150 chips go to Table");
        assertThat(form(ann).locator(".input--num")).hasValue("");
        assertThat(Chips.wallet(ann.name())).isEqualTo(wallet - 150);
        assertThat(table.stacks()).startsWith(350L);
        assertThat(other.stacks()).startsWith(100L);
        Chips.check();
    }

    private void topUp(Guest guest, String chips) {
        form(guest).locator(".input--num").fill(chips);
        form(guest).getByText("Top up", new Locator.GetByTextOptions().setExact(true)).click();
    }

    /** The form beside this table. */
    private Locator form(Guest guest) {
        return guest.page().locator(".held:has(a[href$='?id=" + table.id() + "']) + form");
    }
}
