package pokero.ejb.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.table.Snapshot.Chair;
import pokero.ejb.table.Snapshot.Sitter;
import pokero.persistence.table.Move;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.Ruling;

/**
 * How most actions go: the dealer rules on the hand as this node remembers it, and the scribe writes what came of it unless
 * the table has moved on. Whatever is not plainly accepted goes the {@link LongWay}, under the table's lock: refusals, repeats,
 * and faults whose outcome nobody knows.
 */
@ApplicationScoped
public class ShortWay {

    @Inject
    private Snapshots snapshots;

    @Inject
    private Scribe scribe;

    @Inject
    private Pace pace;

    @Inject
    private Finale finale;

    @Inject
    private Herald herald;

    /** @return whether the slip of this player was accepted; false says nothing */
    boolean take(Predicate<Sitter> player, ActionSlip slip) {
        Optional<Snapshot> table = snapshots.remembered(slip.tableId())
                .filter(last -> last.isAt(slip.hand(), slip.moment()));
        Optional<Chair> chair = table.flatMap(last -> last.chairs().stream()
                .filter(each -> each.sitter().filter(player).isPresent()).findFirst());
        return chair.isPresent() && take(table.get(), chair.get(), slip);
    }

    private boolean take(Snapshot table, Chair chair, ActionSlip slip) {
        Hand hand = Hand.of(table.hand().orElseThrow().events());
        if (!(Dealer.rule(hand, chair.seat(), slip.action()) instanceof Ruling.Accepted(List<HandEvent> events))) {
            return false;
        }
        if (hand.ended()) {
            return finale.play(table, move(table, chair, slip, events, pace.after(hand), false), hand);
        }
        Sitter next = table.chair(hand.toAct().orElseThrow()).sitter().orElseThrow();
        Duration turn = Duration.ofSeconds(table.turnSeconds());
        return !next.leaving() && goOn(move(table, chair, slip, events, turn, next.bot()), table.after(hand));
    }

    private Move move(Snapshot table, Chair chair, ActionSlip slip, List<HandEvent> events, Duration turn,
            boolean bot) {
        return new Move(table.id(), table.version(), chair.sitter().orElseThrow().player(), slip.actionId(),
                slip.verb(), slip.hand(), slip.moment(), events, turn,
                bot ? Optional.of(pace.botThinks()) : Optional.empty());
    }

    private boolean goOn(Move move, Snapshot after) {
        boolean written = scribe.write(move);
        if (written) {
            herald.wentOn(move, after);
        }
        return written;
    }
}
