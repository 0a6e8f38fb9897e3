package pokero.rules.history.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pokero.rules.cards.Deck;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.history.phh.InvalidHandException;
import pokero.rules.history.phh.PhhAction;
import pokero.rules.history.phh.PhhHand;

/**
 * A recorded hand, played again. Player n of the file sits in seat n, the last one has the button. Chips are the
 * smallest unit that the file uses, cents for example.
 *
 * @param setup what the hand begins with
 * @param deck the recorded cards in dealing order, and others where the file does not know them
 * @param moves what the players did, in order
 * @param hand the hand after the last move; when the file tells its end with the pots as they were won there
 * @param unit the smallest unit
 */
public record Replay(PhhHand phh, HandSetup setup, Deck deck, List<Move> moves, Hand hand, SmallestUnit unit,
        Outcome outcome) {

    public Replay {
        moves = List.copyOf(moves);
    }

    /** How the recorded hand ends, or why it cannot be played. */
    public static Outcome outcome(PhhHand phh) {
        try {
            return of(phh).outcome;
        } catch (UnsupportedHandException unsupported) {
            return new Outcome.Unsupported(unsupported.getMessage());
        } catch (InvalidHandException invalid) {
            return new Outcome.Invalid(invalid.getMessage());
        }
    }

    /**
     * @throws UnsupportedHandException when the game, its forced bets or its stacks are not played here
     * @throws InvalidHandException when the hand cannot be as it is written
     */
    public static Replay of(PhhHand phh) {
        SmallestUnit unit = SmallestUnit.of(phh);
        HandSetup setup = Seating.of(phh, unit);
        Deck deck = StackedDeck.of(phh, setup);
        Hand hand = Dealer.deal(setup, deck);
        Replayer replayer = new Replayer(hand, unit);
        Optional<Outcome> illegal = play(phh.actions(), replayer);
        boolean over = illegal.isEmpty() && replayer.waitsFor().isEmpty();
        Optional<Hand> settled = over ? replayer.settled() : Optional.empty();
        Outcome outcome = illegal.or(() -> replayer.waitsFor().map(Outcome.Unfinished::new))
                .or(() -> settled.map(end -> finished(phh, end, unit)))
                .orElse(new Outcome.Unfinished("somebody to show his cards: nobody's are known who can win a pot"));
        return new Replay(phh, setup, deck, replayer.moves(), settled.orElse(hand), unit, outcome);
    }

    private static Optional<Outcome> play(List<PhhAction> actions, Replayer replayer) {
        for (int index = 0; index < actions.size(); index++) {
            try {
                actions.get(index).step().ifPresent(replayer::take);
            } catch (IllegalStepException illegal) {
                return Optional.of(new Outcome.Illegal(index, illegal.getMessage()));
            } catch (InvalidHandException invalid) {
                throw new InvalidHandException("actions[" + index + "]: " + invalid.getMessage());
            }
        }
        return Optional.empty();
    }

    private static Outcome.Finished finished(PhhHand phh, Hand end, SmallestUnit unit) {
        return new Outcome.Finished(IntStream.range(0, phh.players()).mapToObj(
                player -> phh.startingStacks().get(player).map(known -> unit.amount(end.seat(player + 1).stack())))
                .toList());
    }

    /** @throws IllegalStateException when the record does not tell the end */
    public List<Optional<BigDecimal>> finishingStacks() {
        if (outcome instanceof Outcome.Finished(var stacks)) {
            return stacks;
        }
        throw new IllegalStateException("the hand does not end");
    }

    /** The chips that each player has now, the one left of the button first. */
    public List<Long> stacks() {
        return hand.seats().stream().map(seat -> seat.stack()).toList();
    }
}
