package pokero.ejb.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import pokero.ejb.table.LogLine.Kind;
import pokero.ejb.table.Snapshot.Chair;
import pokero.ejb.table.Snapshot.Sitter;
import pokero.rules.betting.LegalActions;
import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;
import pokero.rules.ranking.RankedHand;
import pokero.rules.table.StackLimits;

/**
 * Makes of all that there is to know about a table what each viewer may know. What everybody may know is worked out once, and
 * clocks show how late it was then.
 */
final class Censor {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Snapshot table;
    private final long since = System.nanoTime();
    private final List<SeatView> seats;
    private final Optional<HandView> hand;
    private final Optional<Long> nextHandMillis;

    Censor(Snapshot table) {
        this.table = table;
        seats = SeatViews.of(table);
        hand = HandViews.of(table);
        nextHandMillis = table.timeLeft().filter(left -> !table.running()).map(Duration::toMillis);
    }

    /** Whether this is still how that table is to be seen. */
    boolean shows(Snapshot now) {
        return table == now && System.nanoTime() - since < FRESH.toNanos();
    }

    TableView view(long viewer) {
        return view(viewer, table.chairOf(viewer).flatMap(Chair::sitter).map(Sitter::wallet).orElse(0L));
    }

    /** @param wallet of the viewer, if he has a chair */
    TableView view(long viewer, long wallet) {
        return new TableView(table.id(), table.name(), table.blinds(), table.leastBuyIn(), table.mostBuyIn(),
                table.turnSeconds(), table.open(), table.version(), seats,
                hand.map(any -> any.readBy(line -> mayRead(line, viewer))), table.nextDeck(),
                table.chairOf(viewer).map(chair -> own(chair, wallet)), nextHandMillis);
    }

    private boolean mayRead(LogLine line, long viewer) {
        return line.kind() != Kind.DEALT_TO_YOU || table.dealt().get(line.seat()).player() == viewer;
    }

    private OwnView own(Chair chair, long wallet) {
        Sitter sitter = chair.sitter().orElseThrow();
        Optional<Hand> played = table.handOf(chair);
        List<Card> cards = played.map(any -> any.seat(chair.seat()).hole()).orElse(List.of());
        long room = new StackLimits(table.leastBuyIn(), table.mostBuyIn()).room(table.stackOf(chair), sitter.topUp());
        return new OwnView(chair.seat(), cards, played.flatMap(any -> made(any, cards)), legal(chair), wallet,
                sitter.sittingOut(), sitter.leaving(), sitter.topUp(),
                Math.max(0, Math.min(room, wallet - sitter.topUp())));
    }

    private Optional<LegalActions> legal(Chair chair) {
        return table.hand().flatMap(Hand::legalActions).filter(actions -> actions.seat() == chair.seat());
    }

    /** What the cards make with the board, once there is one. */
    static Optional<RankedHand> made(Hand hand, List<Card> cards) {
        if (cards.isEmpty() || hand.board().isEmpty()) {
            return Optional.empty();
        }
        return hand.variant().split().getFirst().best(cards, hand.board());
    }
}
