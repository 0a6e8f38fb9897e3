package pokero.rules.history.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.hand.HandSetup;
import pokero.rules.history.phh.PhhCards;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.phh.PhhStep;

/**
 * Puts a recorded hand's cards back on top of the deck, in the order in which the dealer deals. It looks ahead to the
 * showdown for cards that were not known before, and takes a hand that deals wrongly as far as it can: that is for the
 * replay to find.
 */
final class StackedDeck {

    private final Map<Integer, Set<Card>> holes = new TreeMap<>();
    private final Set<Card> board = new LinkedHashSet<>();
    private final List<Card> left;
    private final HandSetup setup;

    private StackedDeck(HandSetup setup) {
        this.setup = setup;
        left = new ArrayList<>(setup.variant().pack().cards());
        setup.seats().forEach(seat -> holes.put(seat.seat(), new LinkedHashSet<>()));
    }

    static Deck of(PhhHand phh, HandSetup setup) {
        StackedDeck deck = new StackedDeck(setup);
        phh.steps().forEach(deck::take);
        return deck.stacked();
    }

    private void take(PhhStep step) {
        switch (step) {
            case PhhStep.DealHole(int player, PhhCards cards) -> takeHole(player, cards);
            case PhhStep.Show(int player, PhhCards cards) -> takeHole(player, cards);
            case PhhStep.DealBoard(PhhCards cards) -> take(cards.known(), board, setup.variant().boardCards());
            default -> {
            }
        }
    }

    private void takeHole(int player, PhhCards cards) {
        Optional.ofNullable(holes.get(player))
                .ifPresent(hole -> take(cards.known(), hole, setup.variant().holeCards()));
    }

    private void take(List<Card> cards, Set<Card> place, int most) {
        for (Card card : cards) {
            if (place.size() < most && left.remove(card)) {
                place.add(card);
            }
        }
    }

    private Deck stacked() {
        List<Card> top = new ArrayList<>();
        HiddenCards hidden = new HiddenCards(left, List.copyOf(board));
        holes.values().forEach(hole -> top.addAll(hidden.complete(List.copyOf(hole), setup.variant())));
        top.addAll(board);
        top.addAll(left);
        return new Deck(top);
    }
}
