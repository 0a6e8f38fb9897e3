package pokero.rules.commitment;

import java.util.Arrays;
import java.util.HexFormat;

import pokero.rules.cards.ByteSource;

/** Thirty-two bytes, written as sixty-four hexadecimal digits: a secret, a salt or a hash. */
public final class Bytes32 {

    static final int SIZE = 32;

    private final byte[] bytes;

    private Bytes32(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException when there are more or fewer than 32 */
    public static Bytes32 of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("32 bytes were expected, not " + bytes.length);
        }
        return new Bytes32(bytes.clone());
    }

    /** @throws IllegalArgumentException when the text is anything but 64 hexadecimal digits */
    public static Bytes32 parse(String hex) {
        if (hex.length() != 2 * SIZE) {
            throw new IllegalArgumentException(
                    "64 hexadecimal digits were expected, not " + hex.length() + " characters");
        }
        return new Bytes32(HexFormat.of().parseHex(hex));
    }

    public static Bytes32 drawn(ByteSource random) {
        byte[] bytes = new byte[SIZE];
        random.fill(bytes);
        return new Bytes32(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes32 that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
