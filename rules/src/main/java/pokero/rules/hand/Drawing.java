package pokero.rules.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Question;
import pokero.rules.betting.Refusal;
import pokero.rules.cards.Card;

/**
 * The choices of a player who is asked which of his cards he changes (R30).
 *
 * @param held his cards
 * @param most how many of them he may change
 */
record Drawing(int seat, List<Card> held, int most) implements Choices {

    @Override
    public LegalActions legal() {
        return LegalActions.drawing(seat, most);
    }

    @Override
    public Optional<Refusal> refusal(Action action) {
        if (action instanceof Action.Discard(List<Card> cards)) {
            return cards.size() > most ? Optional.of(new Refusal.TooManyDiscards(most)) : notHeld(cards);
        }
        return action instanceof Action.TimeOut
                ? Optional.empty()
                : Optional.of(new Refusal.AnswerFirst(Question.DRAW));
    }

    private Optional<Refusal> notHeld(List<Card> cards) {
        List<Card> left = new ArrayList<>(held);
        return cards.stream().filter(card -> !left.remove(card)).findFirst().map(Refusal.NotHeld::new);
    }

    @Override
    public List<HandEvent> events(Action action) {
        return action instanceof Action.Discard(List<Card> cards)
                ? List.of(new HandEvent.CardsDiscarded(seat, cards))
                : List.of(new HandEvent.TimedOut(seat), new HandEvent.CardsDiscarded(seat, List.of()));
    }
}
