package pokero.web.table;

import java.util.Optional;

import pokero.ejb.table.OwnView;
import pokero.ejb.table.TableView;

/**
 * The last line of the log: whose turn it is, or between two hands the deck of the next one.
 *
 * @param yours whether it is the viewer's turn
 */
public record NowLine(Optional<Sentence> now, Optional<DeckNote> next, boolean yours) {

    static NowLine of(TableView view) {
        return new NowLine(TurnWords.now(view), DeckNote.ofNext(view),
                view.own().flatMap(OwnView::legal).isPresent());
    }
}
