package pokero.persistence.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada", "Łucja", "J.R. Ewing", "all_in-99", "李小龙", "twenty letters in it"})
    void lettersDigitsAndAFewSignsMakeAName(String name) {
        assertThat(PlayerName.of(name)).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "al", "   ", "twenty-one letters ab", "<b>ada</b>", "ada&ben", "-ada", "ada.", "a\tda",
            "a\u202Eda", "a\nda", "😀😀😀😀"})
    void anythingElseDoesNot(String name) {
        assertThat(PlayerName.of(name)).isEmpty();
    }

    @Test
    void spaceAroundANameIsNotPartOfIt() {
        assertThat(PlayerName.of("  ada ")).hasValue("ada");
    }

    @Test
    void oneNameHasOneSpelling() {
        assertThat(PlayerName.of("Zoe\u0308")).isEqualTo(PlayerName.of("Zo\u00EB"));
    }
}
