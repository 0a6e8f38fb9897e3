package pokero.rules.history.phh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a file of many hands where a table begins. No more than one hand is in memory at a time, and of a hand that is
 * too long no more than the limit.
 */
final class HandTexts {

    private static final int BUFFER = 1 << 16;

    private final InputStream file;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    private final TomlPlace place = new TomlPlace();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private ByteArrayOutputStream hand = new ByteArrayOutputStream();
    private TableHeader header = TableHeader.NONE;
    private boolean tooLong;
    private boolean finished;

    /**
     * What stands between two headers.
     *
     * @param header that of the hand's table; none for what stands before the first
     * @param tooLong whether it was cut off
     */
    record HandText(TableHeader header, byte[] bytes, boolean tooLong) {
    }

    /** @param limit bytes that a hand may have */
    HandTexts(InputStream file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    /** The next hand's text; empty at the end of the file. */
    Optional<HandText> next() throws IOException {
        while (!finished) {
            boolean mayBegin = place.betweenEntries() || tooLong;
            boolean more = readLine();
            Optional<TableHeader> begun = mayBegin ? TableHeader.of(line.toByteArray()) : Optional.empty();
            Optional<HandText> complete = Optional.empty();
            if (begun.isPresent() && !begun.get().within(header)) {
                complete = Optional.of(take());
                header = begun.get();
            }
            keepLine();
            finished = !more;
            if (complete.isPresent()) {
                return complete;
            }
        }
        return hand.size() > 0 || tooLong ? Optional.of(take()) : Optional.empty();
    }

    private HandText take() {
        HandText text = new HandText(header, hand.toByteArray(), tooLong);
        hand = new ByteArrayOutputStream();
        tooLong = false;
        header = TableHeader.NONE;
        return text;
    }

    private void keepLine() {
        int room = limit - hand.size();
        hand.write(line.toByteArray(), 0, Math.min(room, line.size()));
        tooLong |= line.size() > room;
    }

    /** @return false at the end of the file */
    private boolean readLine() throws IOException {
        line.reset();
        while (true) {
            if (at == end && !fill()) {
                return false;
            }
            byte character = buffer[at++];
            place.next(character);
            if (line.size() <= limit) {
                line.write(character);
            }
            if (character == '\n') {
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, file.read(buffer));
        return end > 0;
    }
}
