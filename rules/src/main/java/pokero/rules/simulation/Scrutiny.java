package pokero.rules.simulation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandSeat;
import pokero.rules.hand.LogCheck;
import pokero.rules.history.export.HandHistory;
import pokero.rules.history.export.PhhExport;
import pokero.rules.history.export.UntellableException;
import pokero.rules.history.phh.Phh;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.replay.Outcome;
import pokero.rules.history.replay.Replay;

/** What must hold in every hand of every game, said as faults where it does not. */
final class Scrutiny {

    private Scrutiny() {
    }

    /**
     * At any moment: whoever folds the events again sees the same.
     *
     * @throws IllegalStateException when one of the events made or lost chips (R20): folding looks after each
     */
    static Optional<String> fault(Hand hand) {
        Look folded = Look.at(Hand.of(hand.events()));
        return folded.equals(Look.at(hand))
                ? Optional.empty()
                : Optional.of("its events make " + folded + ", not " + Look.at(hand));
    }

    /** When it is over: no card was there twice, every chip went to a player, and its log and its record play it again. */
    static Optional<String> faultAtTheEnd(Hand hand) {
        return twice(hand.events()).map(card -> card + " was dealt twice").or(() -> chips(hand))
                .or(() -> LogCheck.fault(hand.events())).or(() -> record(hand));
    }

    private static Optional<String> chips(Hand hand) {
        long before = hand.seats().stream().mapToLong(HandSeat::startingStack).sum();
        long after = hand.seats().stream().mapToLong(HandSeat::stack).sum();
        return before == after ? Optional.empty() : Optional.of(before + " chips became " + after);
    }

    private static Optional<Card> twice(List<HandEvent> events) {
        BitSet dealt = new BitSet();
        return events.stream().flatMap(event -> cards(event).stream()).filter(card -> {
            boolean again = dealt.get(card.index());
            dealt.set(card.index());
            return again;
        }).findFirst();
    }

    private static List<Card> cards(HandEvent event) {
        return switch (event) {
            case HandEvent.HoleCardsDealt(var seat, var cards) -> cards;
            case HandEvent.BoardDealt(var street, var cards) -> cards;
            case HandEvent.SecondBoardDealt(var street, var cards) -> cards;
            default -> List.of();
        };
    }

    /** Written as a document, read and played again, it ends with the same stacks, if the format has words for it. */
    private static Optional<String> record(Hand hand) {
        String told;
        try {
            told = Phh.write(PhhExport.of(HandHistory.unnamed(hand)));
        } catch (UntellableException untellable) {
            return Optional.empty();
        }
        PhhHand read = Phh.read(told).getFirst();
        Outcome outcome = Replay.outcome(read);
        return outcome.equals(new Outcome.Finished(read.amounts(PhhField.FINISHING_STACKS)))
                ? Optional.empty()
                : Optional.of("its record ends with " + outcome);
    }
}
