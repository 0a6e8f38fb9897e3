package pokero.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody with a browser of his own, who comes in by the proxy. */
final class Player {

    private static final String PASSWORD = "seven-river-stones";

    /** A node that was lost may take a cold machine some time to replace. */
    private static final double PATIENCE = 120_000;

    private final String name;
    private final Page page;

    Player(String name, BrowserContext browser) {
        this.name = name;
        browser.setDefaultTimeout(PATIENCE);
        browser.setDefaultNavigationTimeout(PATIENCE);
        page = browser.newPage();
    }

    void register() {
        page.navigate("/register");
        page.getByLabel("Player name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        press("Create account and log in");
        page.waitForURL("**/lobby");
    }

    void logIn(String password) {
        page.navigate("/login");
        page.getByLabel("Player name").fill(name);
        page.getByLabel("Password").fill(password);
        press("Log in");
        page.waitForURL("**/lobby");
    }

    /** Opens a table where nobody runs out of time, as an admin may. */
    void openTable(String table) {
        page.navigate("/admin/tables");
        page.locator("[id='new:name']").fill(table);
        page.locator("[id='new:turnSeconds']").fill("300");
        page.locator("[id='new'] button[type=submit]").click();
        assertThat(page.locator("body")).containsText(table);
    }

    void sit(String table, int seat) {
        page.navigate("/lobby");
        page.locator("a[href*='/table?id=']").filter(new Locator.FilterOptions().setHasText(table)).first().click();
        awaitLive();
        page.locator("#sit-" + seat).click();
        page.locator("#offer .input--num").fill("500");
        page.locator("#offer").getByText("Sit down").click();
        assertThat(page.locator("#seat-" + seat + " .pod__name")).containsText(name);
    }

    void awaitLive() {
        assertThat(page.locator("#link")).hasAttribute("data-state", "live",
                new HasAttributeOptions().setTimeout(PATIENCE));
    }

    boolean hasTurn() {
        return page.locator("#bar [data-act]").count() > 0;
    }

    /** Leaves the machine to the nodes for a moment. */
    void lookLater() {
        page.waitForTimeout(100);
    }

    /** Acts, and waits until the house has taken it. */
    void does(String verb) {
        Locator bar = page.locator("#bar");
        String moment = bar.getAttribute("data-moment");
        page.locator("#bar [data-act=" + verb + "]").click();
        assertThat(bar).not().hasAttribute("data-moment", moment, new HasAttributeOptions().setTimeout(PATIENCE));
    }

    /** The number of the hand that he is to act in. */
    String hand() {
        return page.locator("#bar").getAttribute("data-hand");
    }

    /** His page afresh, from whichever node answers. */
    void reload() {
        page.reload();
        awaitLive();
    }

    void awaitBoard(int cards) {
        assertThat(page.locator("#board .card:not(.card--slot)")).hasCount(cards,
                new HasCountOptions().setTimeout(PATIENCE));
    }

    /** What he sees of the hand: his cards, the board, the pot, and whether it is his turn. */
    List<String> sight() {
        return List.of(String.join(" ", names(".seat--hero .card")),
                String.join(" ", names("#board .card:not(.card--slot)")),
                page.locator("#pots .total b").textContent(), Boolean.toString(hasTurn()));
    }

    private List<String> names(String cards) {
        return page.locator(cards).all().stream().map(card -> card.getAttribute("aria-label")).toList();
    }

    void photograph(String screen) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", screen + ".png")));
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
