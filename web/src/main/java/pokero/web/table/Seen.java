package pokero.web.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import pokero.ejb.table.HandView;
import pokero.ejb.table.LogLine;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.TableView;

/** What a page shows already, so that it is told only what is new. Not safe for several threads at once. */
final class Seen {

    private static final int MOST_SAID = 8;

    private static final String TITLE = "title";
    private static final String ORDER = "order";

    private final Prints prints = new Prints();
    private long hand;
    private int seq;
    private String turn = "";

    /** @param hand and seq say up to where the page has the log; its fragments come afresh */
    Seen(long hand, int seq) {
        this.hand = hand;
        this.seq = seq;
    }

    /** The message that brings the page up to date; empty when it is. */
    Optional<String> news(TableView view, Drawings drawings) {
        List<String> order = Fragments.seatOrder(view);
        SequencedMap<String, String> pieces = Fragments.of(view, drawings);
        pieces.put(TITLE, Phrases.of("title.window", TurnWords.title(view)));
        pieces.put(ORDER, order.getFirst());
        Map<String, String> fresh = prints.fresh(pieces);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        JsonObjectBuilder news = Wire.JSON.createObjectBuilder().add("version", view.version());
        Optional.ofNullable(fresh.remove(TITLE)).ifPresent(title -> news.add(TITLE, title));
        Optional.ofNullable(fresh.remove(ORDER))
                .ifPresent(first -> news.add(ORDER, Wire.JSON.createArrayBuilder(order)));
        JsonObjectBuilder fragments = Wire.JSON.createObjectBuilder();
        fresh.forEach(fragments::add);
        news.add("fragments", fragments);
        tell(view, drawings, news);
        return Optional.of(news.build().toString());
    }

    private void tell(TableView view, Drawings drawings, JsonObjectBuilder news) {
        JsonArrayBuilder say = Wire.JSON.createArrayBuilder();
        view.hand().ifPresent(running -> log(running, view.own().map(OwnView::seat).orElse(0), drawings, news, say));
        Optional<String> yours = TurnWords.spoken(view);
        String now = yours.isPresent() ? view.hand().map(running -> hand + "-" + running.moment()).orElse("") : "";
        if (!now.equals(turn)) {
            yours.ifPresent(say::add);
        }
        turn = now;
        news.add("say", say);
    }

    private void log(HandView running, int own, Drawings drawings, JsonObjectBuilder news,
            JsonArrayBuilder say) {
        int from = running.id() == hand ? seq : -1;
        List<Sentence> fresh = running.log().stream().filter(line -> line.seq() > from)
                .map(line -> LogWords.of(line, own)).toList();
        hand = running.id();
        seq = running.log().stream().mapToInt(LogLine::seq).max().orElse(from);
        if (!fresh.isEmpty()) {
            news.add("log", Wire.JSON.createObjectBuilder().add("hand", hand).add("seq", seq).add("lines",
                    Wire.JSON.createArrayBuilder(
                            fresh.stream().map(line -> drawings.of("line", line)).toList())));
        }
        fresh.stream().skip(Math.max(0, fresh.size() - MOST_SAID)).map(Sentence::spoken).forEach(say::add);
    }
}
