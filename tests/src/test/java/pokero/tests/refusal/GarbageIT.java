package pokero.tests.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.tests.RunningServer;
import pokero.tests.floor.Chips;
import pokero.tests.server.Deployed;
import pokero.tests.visitor.Socket;
import pokero.visitor.Visitor;

/** What is no wish at all. The line stays open for the next one, unless what came was larger than any wish. */
@RunAsClient
class GarbageIT extends Deployed {

    private static final String ACTION_ID = "\"actionId\":\"0192f0c1-2b3c-7d4e-8f50-617283940a1b\"";
    private static final String UNREADABLE = "{\"problem\":\"The table could not read that.\"}";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private static Visitor visitor;

    @BeforeAll
    static void letIn() {
        visitor = RunningServer.newcomer("Garry ");
    }

    @AfterAll
    static void nothingIsLost() {
        visitor.close();
        Chips.check();
    }

    static Stream<String> garbage() {
        return Stream.of("", "hello", "null", "42", "[]", "{", "{}", "\u0000\uFFFF", "{\"do\":null}", "{\"do\":7}",
                "{\"do\":\"win\"}", "[".repeat(2000), "[".repeat(2000) + "]".repeat(2000),
                "{\"a\":".repeat(600) + "1" + "}".repeat(600),
                wish("sit", ""), wish("sit", ",\"table\":1,\"seat\":1"), wish("sit", ",\"table\":1,\"amount\":100"),
                wish("sit", ",\"table\":\"1\",\"seat\":1,\"amount\":100"),
                wish("sit", ",\"table\":1.5,\"seat\":1,\"amount\":100"),
                wish("sit", ",\"table\":1,\"seat\":1,\"amount\":9223372036854775808"),
                wish("sit", ",\"table\":1,\"seat\":1,\"amount\":1e400"),
                wish("sit", ",\"table\":1,\"seat\":1,\"amount\":1e999999999"),
                wish("sit", ",\"table\":1,\"seat\":1,\"amount\":NaN"),
                wish("sit", ",\"table\":1,\"seat\":1,\"amount\":-Infinity"),
                wish("sit", ",\"table\":1,\"seat\":4294967297,\"amount\":100"),
                wish("sit", ",\"table\":[1],\"seat\":{},\"amount\":true"),
                "{\"do\":\"sit\",\"table\":1,\"seat\":1,\"amount\":100}",
                "{\"do\":\"sit\",\"actionId\":\"1\",\"table\":1,\"seat\":1,\"amount\":100,}",
                wish("act", ",\"table\":1,\"hand\":1,\"moment\":1"),
                wish("act", ",\"table\":1,\"hand\":1,\"moment\":1,\"verb\":\"timeout\""),
                wish("act", ",\"table\":1,\"hand\":1,\"moment\":1,\"verb\":\"raise\""),
                wish("act", ",\"table\":1,\"hand\":1,\"moment\":1,\"verb\":\"raise\",\"amount\":\"all\""),
                wish("act", ",\"table\":1,\"hand\":1,\"moment\":1e99,\"verb\":\"fold\""),
                "{\"do\":\"hello\",\"table\":null}");
    }

    private static String wish(String verb, String rest) {
        return "{\"do\":\"" + verb + "\"," + ACTION_ID + rest + "}";
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void isAnsweredInWords(String garbage) {
        try (Socket socket = Socket.open(visitor)) {
            socket.send(garbage);

            assertThat(socket.message(0)).isEqualTo(UNREADABLE);
            socket.send("{\"do\":\"ping\"}");
            assertThat(socket.message(1)).isEqualTo("{\"pong\":true}");
        }
    }

    @Test
    void bytesAreNoWish() {
        try (Socket socket = Socket.open(visitor)) {
            socket.send((byte) 0xff, (byte) 0x00, (byte) 0xfe);

            assertThat(socket.message(0)).isEqualTo(UNREADABLE);
        }
    }

    @Test
    void aMessageOfTenMegabytesIsNotRead() {
        try (Socket socket = Socket.open(visitor)) {
            socket.sendPart("x".repeat(TEN_MEGABYTES));

            // The server hangs up while more is on its way, so the network may tear the line before its reason arrives.
            assertThat(socket.closeCode()).isIn(1009, 1006);
        }
        try (Socket another = Socket.open(visitor)) {
            another.send("{\"do\":\"ping\"}");
            assertThat(another.message(0)).isEqualTo("{\"pong\":true}");
        }
    }

    @Test
    void whoNeverStopsTalkingIsHungUpOn() {
        try (Socket socket = Socket.open(visitor)) {
            socket.repeat("{\"do\":\"ping\"}", 400);

            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }
}
