package pokero.rules.cli;

import java.io.InputStream;
import java.util.Arrays;

/** So many times the letter A. */
final class Endless extends InputStream {

    private long left;

    Endless(long length) {
        left = length;
    }

    @Override
    public int read() {
        return left-- > 0 ? 'A' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        int count = (int) Math.min(left, length);
        Arrays.fill(bytes, from, from + count, (byte) 'A');
        left -= count;
        return count == 0 ? -1 : count;
    }
}
