package pokero.tests.visitor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import pokero.rules.hand.Action;
import pokero.visitor.Visitor;

/** What a table's page and the house say to each other. */
public final class TableTalk extends Socket {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the house says to a wish. */
    public record Answer(boolean ok, String words) {
    }

    /** A turn of the player, as his action bar shows it. */
    public record Turn(long hand, int moment) {
    }

    private final long table;
    private final Map<String, String> fragments = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private Turn last = new Turn(0, 0);

    private TableTalk(long table) {
        this.table = table;
    }

    /** Opens the table's page and its line. */
    public static TableTalk open(Visitor player, long table) {
        TableTalk talk = new TableTalk(table);
        talk.dial(player);
        talk.send("{\"do\":\"hello\",\"table\":%d,\"hand\":0,\"seq\":-1}".formatted(table));
        talk.fragment("bar");
        return talk;
    }

    @Override
    protected void understand(String message) {
        JsonNode said = json(message);
        said.path("fragments").properties().forEach(each -> fragments.put(each.getKey(), each.getValue().asText()));
        if (said.has("answer")) {
            JsonNode answer = said.get("answer");
            answers.put(answer.path("actionId").asText(),
                    new Answer(answer.path("ok").asBoolean(), answer.path("words").asText()));
        }
    }

    private static JsonNode json(String message) {
        try {
            return JSON.readTree(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(message, e);
        }
    }

    /** A piece of the page as it is now. */
    public Element fragment(String id) {
        String html = await(id, self -> Optional.ofNullable(fragments.get(id)));
        return Jsoup.parseBodyFragment(html).body().child(0);
    }

    /** Waits until the piece shows so many cards. */
    public void awaitCards(String id, int number) {
        await(number + " cards at " + id, self -> fragment(id).select(".card[aria-label]").size() == number
                ? Optional.of(true)
                : Optional.empty());
    }

    /** Waits until the action bar asks for the next decision. */
    public Turn awaitTurn() {
        return await("my turn", self -> turn().filter(turn -> !turn.equals(last)));
    }

    /** What the action bar asks for. */
    public Optional<Turn> turn() {
        Element bar = fragment("bar");
        return bar.hasAttr("data-decision")
                ? Optional
                        .of(new Turn(Long.parseLong(bar.attr("data-hand")), Integer.parseInt(bar.attr("data-moment"))))
                : Optional.empty();
    }

    /** Takes the player's next turn. */
    public Answer act(Action action) {
        Turn turn = awaitTurn();
        last = turn;
        return act(UUID.randomUUID(), turn, action);
    }

    public Answer act(UUID actionId, Turn turn, Action action) {
        String verb = switch (action) {
            case Action.Fold fold -> "\"fold\"";
            case Action.Check check -> "\"check\"";
            case Action.Call call -> "\"call\"";
            case Action.RaiseTo(long total) -> "\"raise\",\"amount\":" + total;
            case Action.TimeOut timeOut -> throw new IllegalArgumentException("only the clock says that");
            case Action.RunItTwice answer -> throw new IllegalArgumentException("no page offers that");
            case Action.BringIn bringIn -> throw new IllegalArgumentException("no page offers that");
            case Action.Discard discard -> throw new IllegalArgumentException("no page offers that");
        };
        return wish(actionId, "act",
                "\"hand\":%d,\"moment\":%d,\"verb\":%s".formatted(turn.hand(), turn.moment(), verb));
    }

    public Answer sit(int seat, long buyIn) {
        return wish(UUID.randomUUID(), "sit", "\"seat\":%d,\"amount\":%d".formatted(seat, buyIn));
    }

    public Answer leave() {
        return wish(UUID.randomUUID(), "leave", "\"more\":0");
    }

    /** Says what a page would, and waits for the answer. @param rest what the wish has beside its name, id and table */
    public Answer wish(UUID actionId, String wish, String rest) {
        answers.remove(actionId.toString());
        send("{\"do\":\"%s\",\"actionId\":\"%s\",\"table\":%d,%s}".formatted(wish, actionId, table, rest));
        return await("the answer", self -> Optional.ofNullable(answers.get(actionId.toString())));
    }
}
