package pokero.web.table;

import java.util.List;
import java.util.Map;

import pokero.ejb.table.HandView;
import pokero.ejb.table.LogLine;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.TableView;

/**
 * The whole page of a table as it is first served.
 *
 * @param hand and seq say up to where the log goes, so that the socket sends on from there; 0 and -1 before any hand
 * @param seats the ids of the seats in the order of the page
 * @param lines of the log
 */
public record Room(long table, String name, boolean seated, long hand, int seq, List<String> seats,
        Map<String, String> fragments, List<String> lines) {

    static Room of(TableView view, Drawings drawings) {
        List<LogLine> log = view.hand().map(HandView::log).orElse(List.of());
        int own = view.own().map(OwnView::seat).orElse(0);
        return new Room(view.id(), view.name(), view.own().isPresent(), view.hand().map(HandView::id).orElse(0L),
                log.isEmpty() ? -1 : log.getLast().seq(), Fragments.seatOrder(view), Fragments.of(view, drawings),
                log.stream().map(line -> drawings.of("line", LogWords.of(line, own))).toList());
    }

    String draw() {
        return Templates.draw("room", this);
    }

    /** The fragment with this id. */
    public String html(String id) {
        return fragments.get(id);
    }
}
