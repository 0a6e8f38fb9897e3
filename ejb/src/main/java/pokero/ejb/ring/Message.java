package pokero.ejb.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pokero.persistence.table.HandEventCodec;
import pokero.rules.hand.HandEvent;

/**
 * News from one node to the others, as the payload of a notification: a line that says who sends it, and a line for each of
 * the news. A line of a kind that this version does not know is passed over, so that nodes of two versions understand each
 * other.
 *
 * @param from the node
 * @param nanos when the oldest of it was added, by the node's own {@link System#nanoTime}: only the node itself can read it
 */
record Message(String from, long nanos, List<News> news) {

    /** PostgreSQL takes payloads of less than 8000 bytes; no character of ours is longer than three. */
    private static final int MOST_CHARACTERS = 2600;

    /** As many payloads as it takes. */
    List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        StringBuilder payload = new StringBuilder(head());
        for (News each : news) {
            String line = line(each);
            if (payload.length() + line.length() > MOST_CHARACTERS) {
                payloads.add(payload.toString());
                payload = new StringBuilder(head());
            }
            payload.append(line);
        }
        payloads.add(payload.toString());
        return payloads;
    }

    private String head() {
        return from + " " + nanos;
    }

    private static String line(News news) {
        return switch (news) {
            case TableChanged(long table, long version) -> "\ntable " + table + " " + version;
            case HandWentOn wentOn -> line(wentOn);
            case PlayerShutOut(String name) -> "\nout " + name;
            case LoginEnded(String print) -> "\nlogin " + print;
        };
    }

    private static String line(HandWentOn news) {
        return news.events().stream().map(event -> HandEventCodec.kind(event) + " " + HandEventCodec.body(event))
                .collect(Collectors.joining("\t",
                        "\nhand %d %d %d %d ".formatted(news.table(), news.version(), news.hand(),
                                news.seq()),
                        ""));
    }

    /** Empty when no node wrote it. */
    static Optional<Message> read(String payload) {
        List<String> lines = payload.lines().toList();
        try {
            String[] head = lines.getFirst().split(" ", 2);
            return Optional.of(new Message(head[0], Long.parseLong(head[1]),
                    lines.stream().skip(1).flatMap(line -> news(line).stream()).toList()));
        } catch (RuntimeException garbage) {
            return Optional.empty();
        }
    }

    private static Optional<News> news(String line) {
        String[] word = line.split(" ", 2);
        return switch (word[0]) {
            case "table" -> Optional.of(tableChanged(word[1].split(" ", 2)));
            case "hand" -> handWentOn(word[1].split(" ", 5));
            case "out" -> Optional.of(new PlayerShutOut(word[1]));
            case "login" -> Optional.of(new LoginEnded(word[1]));
            default -> Optional.empty();
        };
    }

    /** Empty when something happened that this version does not know. */
    private static Optional<News> handWentOn(String... words) {
        try {
            return Optional
                    .of(new HandWentOn(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]),
                            Integer.parseInt(words[3]), Stream.of(words[4].split("\t")).map(Message::event).toList()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            return Optional.empty();
        }
    }

    private static HandEvent event(String text) {
        String[] word = text.split(" ", 2);
        return HandEventCodec.event(word[0], word[1]);
    }

    private static TableChanged tableChanged(String... numbers) {
        return new TableChanged(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }
}
