package pokero.rules.simulation;

import java.math.BigDecimal;
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

/**
 * Follows a hand and says as a fault what must hold in every hand of every game and does not in this one. A second hand is
 * folded from its events beside it.
 */
final class Scrutiny {

    private final Hand hand;
    private final Hand folded;

    Scrutiny(Hand hand) {
        this.hand = hand;
        folded = Hand.of(hand.events());
    }

    /**
     * At any moment: whoever folds the events sees the same.
     *
     * @throws IllegalStateException when one of the events made or lost chips (R20): folding looks after each
     */
    Optional<String> fault() {
        folded.catchUp(hand.events());
        Look seen = Look.at(hand);
        Look again = Look.at(folded);
        return again.equals(seen) ? Optional.empty() : Optional.of("its events make " + again + ", not " + seen);
    }

    /** When it is over: no card was there twice, every chip went to a player, and its log and its record play it again. */
    Optional<String> faultAtTheEnd() {
        return twice().map(card -> card + " was dealt twice").or(this::chips).or(() -> LogCheck.fault(hand.events()))
                .or(this::record);
    }

    private Optional<String> chips() {
        long before = hand.seats().stream().mapToLong(HandSeat::startingStack).sum();
        long after = hand.seats().stream().mapToLong(HandSeat::stack).sum();
        return before == after ? Optional.empty() : Optional.of(before + " chips became " + after);
    }

    private Optional<Card> twice() {
        BitSet dealt = new BitSet();
        for (HandEvent event : hand.events()) {
            if (event instanceof HandEvent.DiscardsShuffled(List<Card> back)) {
                back.forEach(card -> dealt.clear(card.index()));
            }
            for (Card card : cards(event)) {
                if (dealt.get(card.index())) {
                    return Optional.of(card);
                }
                dealt.set(card.index());
            }
        }
        return Optional.empty();
    }

    private static List<Card> cards(HandEvent event) {
        return switch (event) {
            case HandEvent.HoleCardsDealt(var seat, var cards) -> cards;
            case HandEvent.BoardDealt(var street, var cards) -> cards;
            case HandEvent.SecondBoardDealt(var street, var cards) -> cards;
            default -> List.of();
        };
    }

    /** Written as a document, read and played again, it is the same, if the format has words for it. */
    private Optional<String> record() {
        PhhHand told;
        try {
            told = PhhExport.of(HandHistory.unnamed(hand));
        } catch (UntellableException untellable) {
            return Optional.empty();
        }
        PhhHand read = Phh.read(Phh.write(told)).getFirst();
        if (!read.equals(told)) {
            return Optional.of("its record reads as " + read + ", not as " + told);
        }
        Outcome outcome = Replay.outcome(read);
        List<Optional<BigDecimal>> stacks = read.amounts(PhhField.FINISHING_STACKS);
        return outcome.equals(new Outcome.Finished(stacks))
                ? Optional.empty()
                : Optional.of("its record ends with " + outcome);
    }
}
