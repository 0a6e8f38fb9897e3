package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pokero.tests.floor.Chips;
import pokero.tests.floor.Players;
import pokero.tests.floor.Table;
import pokero.visitor.Visitor;

/** What an admin does in the console, and what the players notice of it. */
class FloorIT extends BrowserStory {

    private Guest admin;

    @BeforeEach
    void anAdminComesIn() {
        admin = guest("Floor").register();
        admin.logOut();
        Players.promote(admin.name());
        admin.logIn();
    }

    @Test
    void aTableIsOpenedAndClosed() {
        String name = Visitor.freshName("Rysy ");
        Guest ann = guest("Ann").register();
        long wallet = Chips.wallet(ann.name());

        admin.page().navigate("/admin/tables");
        admin.page().locator("#new\\:name").fill(name);
        admin.click("Open table");
        assertThat(admin.page().locator("#f\\:list")).containsText(name);
        Table table = Table.named(name);
        ann.sit(table, 1, 500);
        admin.page().reload();
        admin.click("Close " + name);
        admin.confirm();

        assertThat(admin.page().locator("#notices")).containsText("The table is closed");
        assertThat(ann.page().locator("#bar")).containsText("This table is closed");
        assertThat(Chips.wallet(ann.name())).isEqualTo(wallet);
        Chips.check();
    }

    @Test
    void aTableThatMakesNoSenseIsNotOpened() {
        admin.page().navigate("/admin/tables");
        admin.page().locator("#new\\:name").fill(Visitor.freshName("Giewont "));
        admin.page().locator("#new\\:bigBlind").fill("1");
        admin.page().locator("#new\\:turnSeconds").fill("-5");
        admin.click("Open table");

        assertThat(admin.page().locator("#new")).containsText("Choose a small blind of at least 1");
        assertThat(admin.page().locator("#new")).containsText("A turn lasts 5 to 300 seconds.");
        assertThat(admin.page().locator("#new\\:turnSeconds")).hasValue("-5");
    }

    @Test
    void aSuspendedPlayerIsThrownOut() {
        Table table = Table.open(2);
        Guest ann = guest("Ann").register().sit(table, 1, 200);

        admin.page().navigate("/admin/players");
        admin.page().getByLabel("Part of a name").fill(ann.name());
        assertThat(admin.page().locator("#f\\:list_data tr")).hasCount(1);
        admin.click("Suspend " + ann.name());
        admin.confirm();

        assertThat(admin.page().locator("#f\\:list")).containsText("suspended");
        assertThat(ann.page().locator("#link")).hasAttribute("data-state", "lost");
        ann.page().navigate("/lobby");
        assertThat(ann.page()).hasTitle("Log in · Pokero");
        ann.logInWith(Visitor.PASSWORD);
        assertThat(ann.page().locator("#f")).containsText("This account is suspended.");
        admin.click("Let " + ann.name() + " in again");
        admin.confirm();
        assertThat(admin.page().locator("#f\\:list")).containsText("welcome");
        ann.logIn();
    }

    @Test
    void theLedgersCheckIsClean() {
        admin.page().navigate("/admin/ledger");

        assertThat(admin.page().locator("#f\\:check .msg--go")).isVisible();
        assertThat(admin.page().locator("#f\\:check").locator("dd.num").allTextContents()).containsOnly("0");
    }

    @Test
    void playersDoNotSeeTheFloor() {
        Guest ann = guest("Ann").register();

        assertThat(ann.page().getByText("Admin", new Page.GetByTextOptions().setExact(true))).hasCount(0);
        assertThat(ann.page().navigate("/admin/players").status()).isEqualTo(403);
        ann.forgiveComplaints();
    }
}
