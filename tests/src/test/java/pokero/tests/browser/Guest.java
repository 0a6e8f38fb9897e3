package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import pokero.tests.floor.Table;
import pokero.visitor.Visitor;

/** Somebody at a browser of his own. Whatever reaches it is kept. */
final class Guest {

    private final String name;
    private final BrowserContext browser;
    private final Traffic traffic;
    private final Page page;
    private final WeakLine line = new WeakLine();

    /** @param recording where his browser keeps what it is sent by HTTP, once it is closed */
    Guest(String name, BrowserContext browser, Path recording) {
        this.name = name;
        this.browser = browser;
        traffic = new Traffic(recording);
        page = browser.newPage();
        traffic.follow(page);
    }

    String name() {
        return name;
    }

    Page page() {
        return page;
    }

    Traffic traffic() {
        return traffic;
    }

    /** Opens an account, and is in the lobby. */
    Guest register() {
        page.navigate("/register");
        page.getByLabel("Player name").fill(name);
        page.getByLabel("Password").fill(Visitor.PASSWORD);
        click("Create account and log in");
        assertThat(page).hasTitle("Lobby · Pokero");
        return this;
    }

    Guest logIn() {
        logInWith(Visitor.PASSWORD);
        assertThat(page).hasTitle("Lobby · Pokero");
        return this;
    }

    void logInWith(String password) {
        fillInLogin(password);
        click("Log in");
    }

    void fillInLogin(String password) {
        page.navigate("/login");
        page.getByLabel("Player name").fill(name);
        page.getByLabel("Password").fill(password);
    }

    void logOut() {
        page.navigate("/profile");
        page.getByRole(AriaRole.MAIN).getByText("Log out").click();
        assertThat(page).hasTitle("Log in · Pokero");
    }

    /** The id of his session. */
    String session() {
        return browser.cookies().stream().filter(cookie -> cookie.name.equals("pokero")).map(cookie -> cookie.value)
                .findFirst().orElse("");
    }

    /** Opens the table's page, and waits until it is live. */
    Guest watch(Table table) {
        page.navigate("/table?id=" + table.id());
        awaitLive();
        return this;
    }

    void awaitLive() {
        assertThat(page.locator("#link")).hasAttribute("data-state", "live");
    }

    /** Takes a chair of the table, and waits until he sits. */
    Guest sit(Table table, int seat, long chips) {
        watch(table);
        page.locator("#sit-" + seat).click();
        Locator offer = page.locator("#offer");
        offer.locator(".input--num").fill(Long.toString(chips));
        offer.getByText("Sit down").click();
        assertThat(seat(seat).locator(".pod__name")).containsText(name);
        return this;
    }

    Locator seat(int seat) {
        return page.locator("#seat-" + seat);
    }

    /** The button of the action bar: fold, check, call or raise. */
    Locator act(String verb) {
        return page.locator("#bar [data-act=" + verb + "]");
    }

    /** Presses a button of the action bar when it is there. */
    void does(String verb) {
        act(verb).click();
    }

    void click(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** Says yes to the question that is shown. */
    void confirm() {
        page.locator(".ui-confirmdialog-yes").click();
    }

    /** The names of his hole cards, as a screen reader reads them. */
    List<String> cards() {
        return names(page.locator(".seat--hero .card"));
    }

    /** The names of the cards on the board. */
    List<String> board() {
        return names(page.locator("#board .card:not(.card--slot)"));
    }

    private static List<String> names(Locator cards) {
        List<String> names = new ArrayList<>();
        cards.all().forEach(card -> names.add(card.getAttribute("aria-label")));
        return names;
    }

    /** Downloads the proofs of what he saw in a hand of the table. */
    Path deckFile(Table table, long hand) {
        table.awaitEndOf(hand);
        page.navigate("/deck?table=" + table.id() + "&hand=" + hand);
        Path file = page.waitForDownload(() -> page.locator("#file").click()).path();
        traffic.keep(page.content());
        traffic.keep(read(file));
        return file;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pot as he sees it. */
    String pot() {
        return page.locator("#pots .total b").textContent();
    }

    void awaitBoard(int cards) {
        assertThat(page.locator("#board .card:not(.card--slot)")).hasCount(cards);
    }

    void photograph(Path screen) {
        if (!page.isClosed()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(screen));
        }
    }

    /** Has his page dial by a line that can be cut. */
    Guest onAWeakLine() {
        page.routeWebSocket("**/socket", line::dialled);
        return this;
    }

    /** Cuts the line to the house; it stays down until it is mended. */
    void cutLine() {
        line.cut();
        assertThat(page.locator("#link")).hasAttribute("data-state", "wait");
    }

    void mendLine() {
        line.mend();
        awaitLive();
    }

    /** From now on, whatever the page says about its line is kept until the page is left. */
    void noteStatesOfTheLine() {
        page.evaluate("""
                () => {
                  const link = document.getElementById('link');
                  window.states = [];
                  new MutationObserver(() => window.states.push(link.dataset.state))
                      .observe(link, { attributeFilter: ['data-state'] });
                }""");
    }

    /** live, wait or lost, in the order in which the page said so. */
    List<String> statesOfTheLine() {
        return ((List<?>) page.evaluate("window.states")).stream().map(Object::toString).toList();
    }

    /** He was to meet an error, and the browser said so. */
    void forgiveComplaints() {
        traffic.complaints().clear();
    }

    /** Closes his browser: only now all that reached it can be read. */
    void goHome() {
        if (!page.isClosed()) {
            traffic.keep(page.content());
            browser.close();
        }
    }
}
