package pokero.ejb.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import pokero.ejb.table.Snapshot.Chair;
import pokero.ejb.table.Snapshot.Sitter;
import pokero.rules.betting.LegalActions;
import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;
import pokero.rules.ranking.RankedHand;
import pokero.rules.table.StackLimits;

/** Makes of all that there is to know about a table what one viewer may know. */
final class Censor {

    private Censor() {
    }

    static TableView view(Snapshot table, long viewer) {
        return view(table, viewer, table.chairOf(viewer).flatMap(Chair::sitter).map(Sitter::wallet).orElse(0L));
    }

    /** @param wallet of the viewer, if he has a chair */
    static TableView view(Snapshot table, long viewer, long wallet) {
        return new TableView(table.id(), table.name(), table.blinds(), table.leastBuyIn(), table.mostBuyIn(),
                table.turnSeconds(), table.open(), table.version(), SeatViews.of(table), HandViews.of(table, viewer),
                table.nextDeck(),
                table.chairOf(viewer).map(chair -> own(table, chair, wallet)),
                table.timeLeft().filter(left -> !table.running()).map(Duration::toMillis));
    }

    private static OwnView own(Snapshot table, Chair chair, long wallet) {
        Sitter sitter = chair.sitter().orElseThrow();
        Optional<Hand> hand = table.handOf(chair);
        List<Card> cards = hand.map(any -> any.seat(chair.seat()).hole()).orElse(List.of());
        long room = new StackLimits(table.leastBuyIn(), table.mostBuyIn()).room(table.stackOf(chair), sitter.topUp());
        return new OwnView(chair.seat(), cards, hand.flatMap(any -> made(any, cards)), legal(table, chair), wallet,
                sitter.sittingOut(), sitter.leaving(), sitter.topUp(),
                Math.max(0, Math.min(room, wallet - sitter.topUp())));
    }

    private static Optional<LegalActions> legal(Snapshot table, Chair chair) {
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
