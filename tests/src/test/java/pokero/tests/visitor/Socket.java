package pokero.tests.visitor;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import pokero.visitor.Line;
import pokero.visitor.Visitor;

/** A line that says anything, and keeps whatever comes. */
public class Socket extends Line {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> heard = new ArrayList<>();
    private OptionalInt closed = OptionalInt.empty();

    /** A line on which nothing was said yet, dialled from a page of the room. */
    public static Socket open(Visitor visitor) {
        return open(visitor, visitor.room());
    }

    public static Socket open(Visitor visitor, String origin) {
        return open(visitor, origin, visitor.cookies());
    }

    public static Socket open(Visitor visitor, String origin, String cookies) {
        Socket socket = new Socket();
        socket.dial(visitor, origin, cookies);
        return socket;
    }

    /** Says the same many times, even when the house hangs up meanwhile. */
    public final void repeat(String text, int times) {
        for (int said = 0; said < times; said++) {
            socket().sendText(text, true).exceptionally(gone -> null).join();
        }
    }

    /** Says something of which more is to follow, even when the house hangs up before it has heard it all. */
    public final void sendPart(String text) {
        socket().sendText(text, false).exceptionally(gone -> null).join();
    }

    public final void send(byte... bytes) {
        socket().sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    @Override
    protected final synchronized void heard(String message) {
        heard.add(message);
        understand(message);
        notifyAll();
    }

    /** A message has come. */
    protected void understand(String message) {
        // A line by itself understands nothing.
    }

    @Override
    protected final synchronized void hungUp(int code) {
        closed = OptionalInt.of(code);
        notifyAll();
    }

    public final synchronized boolean isHungUp() {
        return closed.isPresent();
    }

    /** Every message so far. */
    public final synchronized List<String> messages() {
        return List.copyOf(heard);
    }

    /** Waits until something is there. @param what for the one who reads why the test failed */
    protected final synchronized <T> T await(String what, Function<Socket, Optional<T>> look) {
        Instant latest = Instant.now().plus(PATIENCE);
        Optional<T> found = look.apply(this);
        while (found.isEmpty()) {
            Duration left = Duration.between(Instant.now(), latest);
            if (left.isNegative() || closed.isPresent() && !what.equals("the end")) {
                throw new AssertionError("waited in vain for " + what + " after " + heard + ", closed " + closed);
            }
            try {
                wait(Math.max(1, left.toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
            found = look.apply(this);
        }
        return found.get();
    }

    /** The message that comes next, or that came after so many. */
    public final String message(int number) {
        return await("message " + number,
                self -> number < heard.size() ? Optional.of(heard.get(number)) : Optional.empty());
    }

    /** Waits until the house hangs up. @return the code of the close */
    public final int closeCode() {
        return await("the end", self -> closed.isPresent() ? Optional.of(closed.getAsInt()) : Optional.empty());
    }
}
