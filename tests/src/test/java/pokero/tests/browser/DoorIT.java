package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Route.FulfillOptions;

import pokero.visitor.Visitor;

/** In and out of the room. */
class DoorIT extends BrowserStory {

    @Test
    void anAccountPausesAfterRepeatedFailures() {
        Guest ann = guest("Ann").register();
        ann.logOut();

        int failures = 0;
        do {
            assertThat(++failures).isLessThanOrEqualTo(10);
            ann.logInWith("wrong-" + failures);
            assertThat(ann.page().locator("#f")).containsText(Pattern.compile("do not match|Too many tries"));
        } while (!ann.page().locator("#f").textContent().contains("Too many tries"));
        ann.logInWith(Visitor.PASSWORD);

        assertThat(ann.page().locator("#f")).containsText("This account pauses");
    }

    @Test
    void theSessionsIdChangesAtTheLogin() {
        Guest ann = guest("Ann").register();
        ann.logOut();
        ann.page().navigate("/cashier");
        String before = ann.session();

        ann.logIn();

        assertThat(before).as("keeps the page that was wanted").isNotEmpty();
        assertThat(ann.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theLoginLeadsToThePageThatWasWanted() {
        Guest ann = guest("Ann").register();
        ann.logOut();

        ann.page().navigate("/cashier");
        ann.page().getByLabel("Player name").fill(ann.name());
        ann.page().getByLabel("Password").fill(Visitor.PASSWORD);
        ann.click("Log in");

        assertThat(ann.page()).hasTitle("Cashier · Pokero");
    }

    @Test
    void whoseSessionIsOverComesBackByTheLogin() {
        Guest ann = guest("Ann").register();
        assertThat(ann.page().locator("#live")).hasAttribute("data-state", "live");
        ann.page().context().clearCookies();

        ann.page().evaluate("refreshLobby()");

        assertThat(ann.page()).hasTitle("Log in · Pokero");
    }

    @Test
    void anAnswerThatIsTornWhenHeLeavesTheLobbyDoesNotTakeHimBack() {
        Guest ann = guest("Ann").register();
        ann.page().route("**/lobby", route -> route.fulfill(new FulfillOptions().setContentType("text/xml")
                .setBody("<?xml version='1.0' encoding='UTF-8'?><partial-response><changes><upd")));

        assertThat(ann.page().evaluate("""
                () => new Promise(done => {
                  window.stays = 'he stays';
                  jQuery(document).one('pfAjaxError', () => setTimeout(() => done(window.stays), 1000));
                  refreshLobby();
                })""")).isEqualTo("he stays");
    }

    @Test
    void nobodyTakesANameThatIsTaken() {
        Guest ann = guest("Ann").register();
        Guest eve = guest("Eve");

        eve.page().navigate("/register");
        eve.page().getByLabel("Player name").fill(ann.name().toUpperCase());
        eve.page().getByLabel("Password").fill(Visitor.PASSWORD);
        eve.click("Create account and log in");

        assertThat(eve.page().locator("#f")).containsText("Somebody has this name.");
        assertThat(eve.page().getByLabel("Player name")).hasValue(ann.name().toUpperCase());
    }
}
