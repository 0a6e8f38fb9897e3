package pokero.web.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import pokero.ejb.table.OwnView;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;

/** Draws a table for one viewer: every piece of the page that can change, by its id. */
final class Fragments {

    private final TableView view;
    private final Drawings drawings;
    private final SequencedMap<String, String> html = new LinkedHashMap<>();

    private Fragments(TableView view, Drawings drawings) {
        this.view = view;
        this.drawings = drawings;
    }

    /** @param drawings of the table, so far */
    static SequencedMap<String, String> of(TableView view, Drawings drawings) {
        return new Fragments(view, drawings).draw();
    }

    private SequencedMap<String, String> draw() {
        for (SeatView seat : view.seats()) {
            draw("seat-" + seat.seat(), "seat", seat(seat));
        }
        draw("pots", "pots", PotsFragment.of(view));
        draw("board", "board", BoardFragment.of(view));
        Stakes stakes = Stakes.of(view);
        draw("sub", "sub", stakes);
        draw("log-h", "heading", stakes.hand());
        draw("deck", "deck", DeckNote.ofHand(view));
        Bar bar = Bars.of(view);
        draw("bar", bar.template(), bar);
        draw("log-now", "now", NowLine.of(view));
        Controls controls = Controls.of(view);
        draw("controls", "controls", controls);
        draw("menu", "menu", controls);
        return html;
    }

    private void draw(String id, String template, Object shown) {
        html.put(id, drawings.of(template, shown));
    }

    private SeatFragment seat(SeatView seat) {
        return view.own().filter(mine -> mine.seat() == seat.seat()).map(mine -> SeatFragments.own(view, mine))
                .orElseGet(() -> SeatFragments.others(view, seat, view.own().isEmpty()));
    }

    /** The ids of the seats, the viewer's first, then clockwise. */
    static List<String> seatOrder(TableView view) {
        int size = view.seats().size();
        int first = view.own().map(OwnView::seat).orElse(1);
        List<String> ids = new ArrayList<>(size);
        for (int step = 0; step < size; step++) {
            ids.add("seat-" + ((first - 1 + step) % size + 1));
        }
        return ids;
    }
}
