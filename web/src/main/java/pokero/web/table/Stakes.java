package pokero.web.table;

import pokero.ejb.table.TableView;
import pokero.rules.betting.Blinds;
import pokero.web.Chips;

/**
 * What is played for, under the table's name.
 *
 * @param hand the number of the hand, empty before the first
 */
public record Stakes(String blinds, String hand) {

    static Stakes of(TableView view) {
        Blinds blinds = view.blinds();
        String ante = blinds.ante() == 0 ? "" : Phrases.of("top.ante", Chips.of(blinds.ante()));
        return new Stakes(Phrases.of("top.stakes", Chips.of(blinds.small()), Chips.of(blinds.big())) + ante,
                view.hand().map(hand -> Chips.of(hand.number())).orElse(""));
    }
}
