package pokero.persistence.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"pokero-demo", "three blind mice", "kasia and the ten lamps", "ŻółtaŁódka"})
    void lengthIsEnough(String password) {
        assertThat(PasswordPolicy.fault(password, "Kasia")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tooshort9, TOO_SHORT", "kasia12345, CONTAINS_NAME", "KasiaKasia, CONTAINS_NAME", "Password123, COMMON",
            "qwertyuiop, COMMON", "aaaaaaaaaaaa, COMMON", "1212121212, COMMON"})
    void whatIsGuessedFirstIsNot(String password, PasswordFault fault) {
        assertThat(PasswordPolicy.fault(password, "Kasia")).hasValue(fault);
    }

    @ParameterizedTest
    @CsvSource({"128, false", "129, true"})
    void lengthHasAnEnd(int length, boolean tooLong) {
        String password = "abcdefghij".repeat(13).substring(0, length);

        assertThat(PasswordPolicy.fault(password, "Kasia").filter(PasswordFault.TOO_LONG::equals).isPresent())
                .isEqualTo(tooLong);
    }
}
