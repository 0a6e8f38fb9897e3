package pokero.web.table;

import java.util.List;
import java.util.Optional;

import pokero.ejb.table.HandView;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.TableView;
import pokero.rules.betting.LegalActions;
import pokero.web.Chips;

/** Says whose turn it is: in the log's last line, in the title of the window, and aloud. */
final class TurnWords {

    private TurnWords() {
    }

    /** {@code You to act: call 1 800, raise or fold}; empty when nobody is to act. */
    static Optional<Sentence> now(TableView view) {
        Optional<LegalActions> legal = view.own().flatMap(OwnView::legal);
        return view.hand().flatMap(HandView::toAct).map(seat -> legal
                .map(mine -> sentence(Phrases.of("you.first"),
                        Phrases.of(choice("now", mine), Chips.of(mine.callPrice()))))
                .orElseGet(() -> sentence(view.seat(seat).player().orElse(""), Phrases.of("now.they"))));
    }

    private static Sentence sentence(String name, String rest) {
        return new Sentence(false, List.of(new Sentence.Name(name), new Sentence.Text(rest)));
    }

    private static String choice(String what, LegalActions legal) {
        String price = legal.mayCheck() ? ".check" : ".call";
        return what + price + (legal.raise().isPresent() ? ".raise" : "");
    }

    /** {@code Your turn: 1 800 to call, 18 seconds}; empty when it is not the viewer's. */
    static Optional<String> spoken(TableView view) {
        return view.own().flatMap(OwnView::legal).map(legal -> Phrases.of(
                legal.mayCheck() ? "say.turn.check" : "say.turn.call", Chips.of(legal.callPrice()),
                Long.toString(Clock.of(view).seconds())));
    }

    /** {@code Your turn · Kasprowy 50/100}. */
    static String title(TableView view) {
        String table = Phrases.of("title", view.name(), Chips.of(view.blinds().small()), Chips.of(view.blinds().big()));
        if (view.own().flatMap(OwnView::legal).isPresent()) {
            return Phrases.of("title.turn", table);
        }
        boolean won = view.own().filter(own -> view.seat(own.seat()).won() > 0).isPresent();
        return won ? Phrases.of("title.win", table) : table;
    }
}
