package pokero.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;

import org.junit.jupiter.api.Test;

class WelcomePageIT extends BrowserStory {

    @Test
    void theRoomIsOpen() {
        Guest stranger = guest("Stranger");

        Response response = stranger.page().navigate("/");

        assertThat(response.status()).isEqualTo(200);
        assertThat(stranger.page().title()).contains("Pokero");
    }
}
