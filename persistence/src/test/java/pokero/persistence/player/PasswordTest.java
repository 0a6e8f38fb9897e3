package pokero.persistence.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void aHashNamesTheCostOfGuessing() {
        assertThat(Password.hash("three blind mice")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void theSamePasswordIsHashedDifferentlyEachTime() {
        assertThat(Password.hash("three blind mice")).isNotEqualTo(Password.hash("three blind mice"));
    }

    @Test
    void onlyTheRightPasswordMatches() {
        String hash = Password.hash("three blind mice");

        assertThat(Password.matches("three blind mice", hash)).isTrue();
        assertThat(Password.matches("three blind mince", hash)).isFalse();
    }

    @Test
    void nobodysPasswordMatchesNothing() {
        assertThat(Password.matches("nobody logs in with this", null)).isFalse();
    }
}
