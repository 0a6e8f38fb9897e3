package pokero.chaos.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import pokero.chaos.machine.Patience;

/**
 * The disk below the database, by itself: as long as this is open, a page is written through to it again and again, as a commit
 * does. No action can be acknowledged faster than its disk.
 */
final class Disk implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int PAGE = 8192;
    private static final int PAGES = 512;

    private final Samples samples = new Samples();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Path file;
    private final Thread writer;

    /** @param folder on the disk */
    Disk(Path folder) {
        file = folder.resolve("disk");
        writer = Thread.ofPlatform().daemon().name("disk").start(this::write);
    }

    /** How long each page took so far. */
    Samples samples() {
        return samples;
    }

    private void write() {
        try (FileChannel pages = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            pages.write(ByteBuffer.allocate(PAGE * PAGES), 0);
            pages.force(true);
            for (long page = 0; !closing.get(); page++) {
                Patience.sleep(PAUSE);
                long before = System.nanoTime();
                pages.write(ByteBuffer.allocate(PAGE), page % PAGES * PAGE);
                pages.force(false);
                samples.add(System.nanoTime() - before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closing.set(true);
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
