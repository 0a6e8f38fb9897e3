package pokero.web.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AjaxToLoginTest {

    @Test
    void a_page_comes_again() {
        assertThat(AjaxToLogin.page("http://localhost:8080/admin/ledger?stale=true")).isEqualTo("/admin/ledger");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"http://localhost:8080//evil.example/x", "http://localhost/\"/><script>", "::", "mailto:x@y"})
    void whatever_is_no_page_of_ours_is_the_lobby(String referrer) {
        assertThat(AjaxToLogin.page(referrer)).isEqualTo("/lobby");
    }
}
