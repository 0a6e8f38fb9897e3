package pokero.rules.history.phh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A PHH file, read hand by hand. A hand that is broken does not spoil the others, and memory does not grow with the
 * file.
 */
public final class PhhFile implements Iterator<PhhEntry> {

    /** Bytes that the text of one hand may have. */
    public static final int LONGEST_HAND = 1 << 20;

    private static final Pattern LOOKS_LIKE_A_HEADER = Pattern.compile("(?m)^\\h*\\[[^\\[\\]'\",\\v]+]\\h*$");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final HandTexts texts;
    private final SeenKeys seen = new SeenKeys();
    private final Queue<PhhEntry> entries = new ArrayDeque<>();

    private PhhFile(HandTexts texts) {
        this.texts = texts;
    }

    /** A {@code .phhs} file: a table for each hand. */
    public static PhhFile ofMany(InputStream file) {
        return new PhhFile(new HandTexts(file, LONGEST_HAND));
    }

    /** A {@code .phh} file: one hand. @throws IOException when the stream breaks */
    public static PhhEntry ofOne(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LONGEST_HAND + 1);
        return one("", () -> {
            PhhValue.Table table = Toml.parse(text(bytes));
            if (table.entries().isEmpty()) {
                throw new InvalidHandException("the file is empty");
            }
            return table;
        });
    }

    /** @throws UncheckedIOException when the stream breaks */
    @Override
    public boolean hasNext() {
        try {
            while (entries.isEmpty()) {
                Optional<HandTexts.HandText> next = texts.next();
                if (next.isEmpty()) {
                    return false;
                }
                read(next.get());
            }
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public PhhEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return entries.remove();
    }

    private void read(HandTexts.HandText hand) {
        String key = hand.header().key();
        try {
            String text = hand.tooLong() ? tooLong(hand) : text(hand.bytes());
            read(Toml.parse(text), key);
        } catch (InvalidHandException invalid) {
            recover(hand, invalid.getMessage());
        }
    }

    private static String tooLong(HandTexts.HandText hand) {
        throw new InvalidHandException("longer than " + LONGEST_HAND + " bytes");
    }

    private void read(PhhValue.Table tables, String key) {
        tables.entries().forEach((name, value) -> {
            if (!(value instanceof PhhValue.Table table)) {
                entries.add(new PhhEntry.Broken(key, "in a file of many hands every hand is a table such as [1], but '"
                        + name + "' is none"));
            } else if (!seen.add(name)) {
                entries.add(new PhhEntry.Broken(name, "there is a hand [" + name + "] before it"));
            } else {
                entries.add(one(name, () -> table));
            }
        });
    }

    /** Where a hand is unfinished, so that it swallowed the ones behind it, those are read all the same. */
    private void recover(HandTexts.HandText hand, String reason) {
        String text = new String(hand.bytes(), StandardCharsets.UTF_8);
        int[] begins = LOOKS_LIKE_A_HEADER.matcher(text).results().mapToInt(MatchResult::start)
                .filter(begin -> begin > 0).toArray();
        entries.add(new PhhEntry.Broken(hand.header().key(), reason));
        seen.add(hand.header().key());
        IntStream.range(0, begins.length).forEach(number -> {
            int end = number + 1 < begins.length ? begins[number + 1] : text.length();
            readAlone(text.substring(begins[number], end));
        });
    }

    private void readAlone(String text) {
        String key = TableHeader.of(text.lines().findFirst().orElse("").getBytes(StandardCharsets.UTF_8))
                .map(TableHeader::key).orElse("");
        try {
            read(Toml.parse(text), key);
        } catch (InvalidHandException invalid) {
            entries.add(new PhhEntry.Broken(key, invalid.getMessage()));
        }
    }

    private static PhhEntry one(String key, Supplier<PhhValue.Table> table) {
        try {
            return new PhhEntry.Read(PhhHandReader.read(key, table.get()));
        } catch (InvalidHandException invalid) {
            return new PhhEntry.Broken(key, invalid.getMessage());
        }
    }

    private static String text(byte[] bytes) {
        if (bytes.length > LONGEST_HAND) {
            throw new InvalidHandException("longer than " + LONGEST_HAND + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException binary) {
            throw new InvalidHandException("not UTF-8 text");
        }
    }
}
