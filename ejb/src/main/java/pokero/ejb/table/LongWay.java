package pokero.ejb.table;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import pokero.persistence.table.SeatRow;
import pokero.rules.hand.Ruling;

/** How every action can go: one transaction that has the table's row locked. */
@ApplicationScoped
@Transactional
public class LongWay {

    @Inject
    private TableOpener opener;

    @Inject
    private FirstAnswers firstAnswers;

    @Inject
    private HandKeeper hand;

    Answer take(long player, ActionSlip slip) {
        Optional<OpenTable> table = opener.open(slip.tableId());
        if (table.isEmpty()) {
            return new Answer.NoSuchTable();
        }
        return firstAnswers.of(player, slip.actionId()).orElseGet(() -> take(table.get(), player, slip));
    }

    private Answer take(OpenTable table, long player, ActionSlip slip) {
        Optional<SeatRow> chair = table.chairOf(player);
        if (chair.isEmpty()) {
            return new Answer.NotSeated();
        }
        if (!table.isAt(slip.hand(), slip.moment())) {
            return new Answer.Stale();
        }
        return switch (hand.act(table, chair.get().seat(), slip.action())) {
            case Ruling.Refused(var refusal) -> new Answer.Refused(refusal);
            case Ruling.Accepted accepted -> {
                firstAnswers.keep(player, slip);
                yield new Answer.Accepted();
            }
        };
    }
}
