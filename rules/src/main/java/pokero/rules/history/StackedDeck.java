package pokero.rules.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

/** Puts a recorded hand's cards back on top of the deck, in the order in which the dealer deals. */
final class StackedDeck {

    private final Map<Integer, PhhCards> hole = new TreeMap<>();
    private final List<Card> board = new ArrayList<>();

    private StackedDeck() {
    }

    /** @throws IllegalArgumentException when the hand deals a card twice */
    static Deck of(PhhHand phh) {
        StackedDeck deck = new StackedDeck();
        phh.steps().forEach(deck::take);
        return deck.stacked();
    }

    private void take(PhhStep step) {
        if (step instanceof PhhStep.DealHole(int player, PhhCards cards)) {
            hole.put(player, cards);
        } else if (step instanceof PhhStep.Show(int player, PhhCards cards) && !cards.known().isEmpty()) {
            hole.put(player, cards);
        } else if (step instanceof PhhStep.DealBoard(PhhCards cards)) {
            board.addAll(cards.known());
        }
    }

    private Deck stacked() {
        HiddenCards hidden = new HiddenCards(unnamed(), board);
        List<Card> top = new ArrayList<>();
        for (PhhCards cards : hole.values()) {
            top.addAll(cards.known());
            top.addAll(hidden.next(cards));
        }
        top.addAll(board);
        return Deck.stacked(top);
    }

    private List<Card> unnamed() {
        List<Card> cards = new ArrayList<>(IntStream.range(0, 52).mapToObj(Card::of).toList());
        cards.removeAll(board);
        hole.values().forEach(each -> cards.removeAll(each.known()));
        return cards;
    }
}
