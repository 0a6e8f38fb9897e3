package pokero.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

class GivenStoreTest {

    @Test
    void theEnvironmentNamesTheDatabase() {
        Map<String, String> environment = Map.of("POKERO_DB_URL", "jdbc:postgresql://there/pokero", "POKERO_DB_USER",
                "pokero_app", "POKERO_DB_PASSWORD", "secret", "HOME", "/root");

        assertThat(GivenStore.isIn(environment)).isTrue();
        assertThat(new GivenStore(environment).open()).doesNotContainKey("HOME").hasSize(3)
                .containsEntry("POKERO_DB_USER", "pokero_app");
    }

    @Test
    void withoutAnAddressTheRoomHasItsOwn() {
        assertThat(GivenStore.isIn(Map.of("POKERO_DB_USER", "pokero_app"))).isFalse();
    }

    @Test
    void halfAnAddressIsRefused() {
        assertThatThrownBy(() -> new GivenStore(Map.of("POKERO_DB_URL", "jdbc:postgresql://there/pokero")).open())
                .isInstanceOf(Trouble.class).hasMessageContaining("POKERO_DB_");
    }
}
