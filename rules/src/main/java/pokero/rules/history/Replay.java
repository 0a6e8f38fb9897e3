package pokero.rules.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Ruling;

/**
 * A recorded hand of no-limit hold'em, played again. Player n of the file sits in seat n, the last one has the button.
 * Chips are the smallest unit that the file uses, cents for example.
 *
 * @param setup what the hand begins with
 * @param deck the recorded cards in dealing order, and others where the file does not know them
 * @param moves what the players did, in order
 * @param hand the hand after the last move
 * @param unit the smallest unit
 */
public record Replay(HandSetup setup, Deck deck, List<Move> moves, Hand hand, SmallestUnit unit) {

    public Replay {
        moves = List.copyOf(moves);
    }

    /**
     * @throws UnsupportedHandException when the dealer does not know the game, its forced bets or its stacks, or refuses
     *     a move
     */
    public static Replay of(PhhHand phh) {
        SmallestUnit unit = SmallestUnit.of(phh);
        HandSetup setup = new Seating(phh, unit).setup();
        Deck deck = StackedDeck.of(phh);
        Hand hand = Dealer.deal(setup, deck);
        List<Move> moves = new ArrayList<>();
        for (PhhStep step : phh.steps()) {
            move(step, hand, unit).ifPresent(move -> {
                play(phh, hand, move);
                moves.add(move);
            });
        }
        return new Replay(setup, deck, moves, hand, unit);
    }

    /** The chips that each player has now, the one left of the button first. */
    public List<Long> stacks() {
        return hand.seats().stream().map(seat -> seat.stack()).toList();
    }

    private static Optional<Move> move(PhhStep step, Hand hand, SmallestUnit unit) {
        return switch (step) {
            case PhhStep.Fold(int player) -> Optional.of(new Move(player, new Action.Fold()));
            case PhhStep.CheckOrCall(int player) -> Optional.of(new Move(player, checkOrCall(hand, player)));
            case PhhStep.BetOrRaiseTo raise ->
                Optional.of(new Move(raise.player(), new Action.RaiseTo(unit.chips(raise.total()))));
            case PhhStep.DealHole dealt -> Optional.empty();
            case PhhStep.DealBoard dealt -> Optional.empty();
            case PhhStep.Show shown -> Optional.empty();
            case PhhStep.Muck mucked -> Optional.empty();
            case PhhStep.BringIn bringIn -> throw new IllegalStateException("hold'em has no bring-in");
            case PhhStep.Draw draw -> throw new IllegalStateException("hold'em has no draw");
        };
    }

    private static Action checkOrCall(Hand hand, int player) {
        return hand.seat(player).bet() < hand.currentBet() ? new Action.Call() : new Action.Check();
    }

    private static void play(PhhHand phh, Hand hand, Move move) {
        if (Dealer.rule(hand, move.seat(), move.action()) instanceof Ruling.Refused(var refusal)) {
            throw new UnsupportedHandException(phh, move + " is refused: " + refusal);
        }
    }
}
