package pokero.ejb.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.ring.HandWentOn;
import pokero.ejb.ring.Ring;
import pokero.ejb.ring.TableChanged;
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
 * the last action of a hand, and faults whose outcome nobody knows.
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
    private Ring ring;

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
        Ruling ruling = Dealer.rule(hand, chair.seat(), slip.action());
        if (!(ruling instanceof Ruling.Accepted(List<HandEvent> events)) || hand.ended()) {
            return false;
        }
        Sitter next = table.chair(hand.toAct().orElseThrow()).sitter().orElseThrow();
        Move move = move(table, chair, slip, events, next);
        return !next.leaving() && scribe.write(move) && isDone(move, table.after(hand));
    }

    private Move move(Snapshot table, Chair chair, ActionSlip slip, List<HandEvent> events, Sitter next) {
        return new Move(table.id(), table.version(), chair.sitter().orElseThrow().player(), slip.actionId(),
                slip.verb(),
                slip.hand(), slip.moment(), events, Duration.ofSeconds(table.turnSeconds()),
                next.bot() ? Optional.of(pace.botThinks()) : Optional.empty());
    }

    private boolean isDone(Move move, Snapshot after) {
        snapshots.remember(after);
        if (move.events().stream().noneMatch(HandEvent::secret)) {
            ring.tell(new HandWentOn(after.id(), after.version(), move.hand(), move.seq(), move.events()));
        }
        ring.tell(new TableChanged(after.id(), after.version()));
        return true;
    }
}
