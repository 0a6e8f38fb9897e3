package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Question;
import pokero.rules.betting.Refusal;

/**
 * What a player may do on his turn. The dealer rules by it and the page offers by it, so the two cannot disagree.
 */
sealed interface Choices permits Wagers, BringingIn, Answers, Drawing {

    static Choices of(Hand hand, HandSeat seat) {
        if (hand.question().isEmpty()) {
            Wagers wagers = Wagers.of(hand, seat);
            return hand.round().mustBringIn(seat.seat()) ? new BringingIn(wagers) : wagers;
        }
        return switch (hand.question().get()) {
            case RUN_IT_TWICE -> new Answers(seat.seat(), Question.RUN_IT_TWICE);
            case DRAW -> new Drawing(seat.seat(), seat.hole(), hand.streets().mostDiscards());
        };
    }

    LegalActions legal();

    /** Why the action is not accepted, if it is not. */
    Optional<Refusal> refusal(Action action);

    /** What an accepted action brings about. */
    List<HandEvent> events(Action action);
}
