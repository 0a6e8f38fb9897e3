package pokero.tests.refusal;

import java.util.UUID;

import pokero.tests.visitor.Socket;
import pokero.visitor.Visitor;

/** A line to the house on which a table is named that there may not be. */
final class Forgery implements AutoCloseable {

    private final Socket socket;
    private final long table;

    Forgery(Visitor visitor, long table) {
        socket = Socket.open(visitor);
        this.table = table;
    }

    String sit() {
        return ask("\"do\":\"sit\",\"seat\":1,\"amount\":100");
    }

    String act() {
        return ask("\"do\":\"act\",\"hand\":1,\"moment\":1,\"verb\":\"fold\"");
    }

    private String ask(String wish) {
        int before = socket.messages().size();
        socket.send("{%s,\"actionId\":\"%s\",\"table\":%d}".formatted(wish, UUID.randomUUID(), table));
        return socket.message(before);
    }

    @Override
    public void close() {
        socket.close();
    }
}
