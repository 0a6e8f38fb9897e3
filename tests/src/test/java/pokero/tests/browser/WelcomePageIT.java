package pokero.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import org.junit.jupiter.api.Test;

class WelcomePageIT extends BrowserStory {

    @Test
    void theRoomIsOpen() {
        Page page = browser().newPage();

        Response response = page.navigate("/");

        assertThat(response.status()).isEqualTo(200);
        assertThat(page.title()).contains("Pokero");
    }
}
