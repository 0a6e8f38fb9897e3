package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Refusal;

/**
 * What a player may do on his turn. The dealer rules by it and the page offers by it, so the two cannot disagree.
 */
sealed interface Choices permits Wagers, Answers {

    static Choices of(Hand hand, HandSeat seat) {
        return hand.question().<Choices>map(question -> new Answers(seat.seat(), question))
                .orElseGet(() -> Wagers.of(hand, seat));
    }

    LegalActions legal();

    /** Why the action is not accepted, if it is not. */
    Optional<Refusal> refusal(Action action);

    /** What an accepted action brings about. */
    List<HandEvent> events(Action action);
}
