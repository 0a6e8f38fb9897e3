package pokero.web.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import pokero.ejb.table.OwnView;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;

/** Draws a table for one viewer: every piece of the page that can change, by its id. */
final class Fragments {

    private final TableView view;
    private final Shared shared;
    private final Map<String, String> html = new LinkedHashMap<>();

    private Fragments(TableView view, Shared shared) {
        this.view = view;
        this.shared = shared;
    }

    /** @param shared what was drawn of this version already */
    static Map<String, String> of(TableView view, Shared shared) {
        return new Fragments(view, shared).draw();
    }

    private Map<String, String> draw() {
        for (SeatView seat : view.seats()) {
            html.put("seat-" + seat.seat(), seat(seat));
        }
        html.put("pots", shared.piece("pots", () -> Templates.draw("pots", "pots", PotsFragment.of(view))));
        html.put("board", shared.piece("board", () -> Templates.draw("board", "board", BoardFragment.of(view))));
        Stakes stakes = Stakes.of(view);
        html.put("sub", shared.piece("sub", () -> Templates.draw("sub", "stakes", stakes)));
        html.put("log-h", shared.piece("log-h", () -> Templates.draw("heading", "hand", stakes.hand())));
        html.put("deck", shared.piece("deck", () -> Templates.draw("deck", "note", DeckNote.ofHand(view))));
        Bar bar = Bars.of(view);
        html.put("bar", Templates.draw(bar.template(), "bar", bar));
        html.put("log-now", Templates.draw("now",
                Map.of("now", TurnWords.now(view), "next", DeckNote.ofNext(view), "yours", yourTurn())));
        Controls controls = Controls.of(view);
        html.put("controls", Templates.draw("controls", "controls", controls));
        html.put("menu", Templates.draw("menu", "controls", controls));
        return html;
    }

    private String seat(SeatView seat) {
        Optional<OwnView> own = view.own();
        if (own.filter(mine -> mine.seat() == seat.seat()).isPresent()) {
            return Templates.draw("seat", "seat", SeatFragments.own(view, own.get()));
        }
        boolean inviting = own.isEmpty();
        return shared.piece("seat-" + seat.seat() + inviting,
                () -> Templates.draw("seat", "seat", SeatFragments.others(view, seat, inviting)));
    }

    private boolean yourTurn() {
        return view.own().flatMap(OwnView::legal).isPresent();
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
