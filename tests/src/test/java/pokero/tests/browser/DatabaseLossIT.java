package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import pokero.tests.SharedDatabase;
import pokero.tests.floor.Table;
import pokero.visitor.Visitor;

/** The database dies under a running room and comes back: everybody waits, and nobody loses anything. */
class DatabaseLossIT extends BrowserStory {

    private final Table table = Table.open(2);

    @AfterEach
    void makeSureThatItIsBack() {
        SharedDatabase.recover();
    }

    @Test
    void thePagesWaitForTheDatabaseAndTheHandGoesOn() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben").register().sit(table, 2, 200);
        Guest carl = guest("Carl").register();
        Guest dora = guest("Dora");
        dora.fillInLogin(Visitor.PASSWORD);
        table.deal("KhKdAhAd2c7s9d");
        assertThat(ann.act("raise")).isVisible();

        SharedDatabase.crash();
        assertThat(ann.page().locator("#link")).hasText("Reconnecting…");
        assertThat(ben.page().locator("#link")).hasAttribute("data-state", "wait");
        ann.does("raise");
        carl.page().navigate("/cashier");
        assertThat(carl.page().getByText("This page returns by itself")).isVisible();
        dora.click("Log in");
        assertThat(dora.page().getByText("The room is reconnecting")).isVisible();
        assertThat(dora.page().getByLabel("Password")).hasValue(Visitor.PASSWORD);
        SharedDatabase.recover();

        ann.awaitLive();
        assertThat(ben.act("call")).isVisible();
        ben.does("call");
        ann.awaitBoard(3);
        assertThat(carl.page()).hasTitle("Cashier · Pokero");
        dora.click("Log in");
        assertThat(dora.page().getByText("Name and password do not match")).isVisible();
        Stream.of(ann, ben, carl, dora).forEach(Guest::forgiveComplaints);
    }
}
