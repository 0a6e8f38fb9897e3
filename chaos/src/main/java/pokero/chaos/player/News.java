package pokero.chaos.player;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * What a page takes from one message: it leaves out everything that only eyes need.
 *
 * @param bar the new action bar, as HTML
 * @param hand of the newest line of the log, 0 when there is no new one
 * @param seq of the newest line
 * @param move whether the node asks the page to dial another one
 */
record News(Optional<String> bar, long hand, int seq, Optional<Answer> answer, boolean move) {

    static final News NOTHING = new News(Optional.empty(), 0, 0, Optional.empty(), false);

    private static final JsonFactory JSON = new JsonFactory();

    /** What the house says to a wish. @param again it could not be taken just now: ask again */
    record Answer(UUID actionId, boolean ok, boolean again, String words) {
    }

    static News read(String message) {
        try (JsonParser json = JSON.createParser(message)) {
            return new Reader(json).read();
        } catch (IOException e) {
            throw new UncheckedIOException(message, e);
        }
    }

    /** Goes through a message once. */
    private static final class Reader {

        private final JsonParser json;
        private Optional<String> bar = Optional.empty();
        private long hand;
        private int seq;
        private Optional<Answer> answer = Optional.empty();
        private boolean move;

        Reader(JsonParser json) {
            this.json = json;
        }

        News read() throws IOException {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "fragments" -> fragments();
                    case "log" -> log();
                    case "answer" -> answer = Optional.of(answer());
                    case "move" -> move = json.getBooleanValue();
                    default -> json.skipChildren();
                }
            }
            return new News(bar, hand, seq, answer, move);
        }

        private void fragments() throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String id = json.currentName();
                json.nextToken();
                if (id.equals("bar")) {
                    bar = Optional.of(json.getText());
                }
            }
        }

        private void log() throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "hand" -> hand = json.getLongValue();
                    case "seq" -> seq = json.getIntValue();
                    default -> json.skipChildren();
                }
            }
        }

        private Answer answer() throws IOException {
            UUID id = null;
            boolean ok = false;
            boolean again = false;
            String words = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "actionId" -> id = UUID.fromString(json.getText());
                    case "ok" -> ok = json.getBooleanValue();
                    case "again" -> again = json.getBooleanValue();
                    case "words" -> words = json.getText();
                    default -> json.skipChildren();
                }
            }
            return new Answer(id, ok, again, words);
        }
    }
}
