package pokero.rules.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class Bytes32Test {

    private static final String HEX = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff";

    @Test
    void areReadAsTheyAreWritten() {
        assertThat(Bytes32.parse(HEX)).hasToString(HEX).isEqualTo(Bytes32.parse(HEX.toUpperCase()))
                .isEqualTo(Bytes32.of(Bytes32.parse(HEX).bytes())).hasSameHashCodeAs(Bytes32.parse(HEX));
    }

    @Test
    void areThirtyTwoAndNoOthers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bytes32.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Bytes32.parse(HEX + "00"));
        assertThatIllegalArgumentException().isThrownBy(() -> Bytes32.parse(HEX.replace('f', 'g')));
    }

    @Test
    void areNotChangedFromOutside() {
        Bytes32 bytes = Bytes32.parse(HEX);
        bytes.bytes()[0] = 1;

        assertThat(bytes).hasToString(HEX);
    }
}
