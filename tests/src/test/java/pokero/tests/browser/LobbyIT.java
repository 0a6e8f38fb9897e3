package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import pokero.tests.floor.Table;

/** Somebody looks for a table. */
class LobbyIT extends BrowserStory {

    @Test
    void aListThatIsSortedStaysSortedWhenItIsBroughtUpToDate() {
        Table.open(2, 1, 2, 40, 400);
        Table.open(6, 500, 1000, 20_000, 200_000);
        Page lobby = guest("Ann").register().page();
        Locator blinds = lobby.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Blinds"));

        blinds.click();
        assertThat(blinds).hasAttribute("aria-sort", "ascending");
        blinds.click();
        assertThat(blinds).hasAttribute("aria-sort", "descending");
        bringUpToDate(lobby);

        assertThat(blinds).hasAttribute("aria-sort", "descending");
        assertThat(blinds(lobby)).containsSubsequence("500 / 1\u202f000", "1 / 2");
    }

    private static void bringUpToDate(Page lobby) {
        lobby.evaluate("""
                () => {
                  document.getElementById('f:tables').dataset.old = '';
                  refreshLobby();
                }""");
        assertThat(lobby.locator("[data-old]")).hasCount(0);
    }

    private static List<String> blinds(Page lobby) {
        return lobby.locator("[id='f:tables'] td b.num").allInnerTexts();
    }
}
