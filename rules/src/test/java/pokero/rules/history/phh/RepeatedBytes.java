package pokero.rules.history.phh;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A long file that takes no room: a beginning, then the same text over and over. */
final class RepeatedBytes extends InputStream {

    private final byte[] beginning;
    private final byte[] text;
    private long left;
    private long at;

    /** @param length of the whole in bytes */
    RepeatedBytes(String beginning, String text, long length) {
        this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        this.text = text.getBytes(StandardCharsets.UTF_8);
        left = length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : 0xFF & one[0];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        int count = (int) Math.min(left, length);
        for (int index = from; index < from + count; index++) {
            bytes[index] = at < beginning.length
                    ? beginning[(int) at]
                    : text[(int) ((at - beginning.length) % text.length)];
            at++;
        }
        left -= count;
        return count == 0 && length > 0 ? -1 : count;
    }
}
