package pokero.ejb.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import pokero.rules.cards.Card;
import pokero.rules.commitment.DealtTo;
import pokero.rules.commitment.Dealing;
import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.SealedDeck;
import pokero.rules.commitment.ShownCard;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;

/** Gathers the proofs of exactly the cards that one viewer saw: his own, the board, and what was shown. */
final class Disclosures {

    private final SealedDeck deck;
    private final List<Integer> seats = new ArrayList<>();
    private final List<ShownCard> shown = new ArrayList<>();
    private int holeCards;
    private int board;

    private Disclosures(SealedDeck deck) {
        this.deck = deck;
    }

    /** @param own whether the cards of a seat were dealt to the viewer */
    static Disclosure of(long table, Hand hand, SealedDeck deck, IntPredicate own) {
        Disclosures all = new Disclosures(deck);
        for (HandEvent event : hand.events()) {
            if (event instanceof HandEvent.HoleCardsDealt(int seat, List<Card> cards)) {
                all.dealt(seat, cards, own.test(seat) || hand.seat(seat).shown());
            } else if (event instanceof HandEvent.BoardDealt dealt) {
                all.dealt(dealt.cards());
            } else if (event instanceof HandEvent.SecondBoardDealt dealt) {
                all.dealt(dealt.cards());
            }
        }
        Dealing dealing = new Dealing(deck.deck().cards().size(), all.holeCards, all.seats);
        return new Disclosure(table, hand.number(), dealing, deck.root(), all.shown);
    }

    private void dealt(int seat, List<Card> cards, boolean seen) {
        seats.add(seat);
        holeCards = cards.size();
        for (int nth = 1; nth <= cards.size() && seen; nth++) {
            show(new DealtTo.Seat(seat, nth), cards.get(nth - 1));
        }
    }

    private void dealt(List<Card> cards) {
        for (Card card : cards) {
            show(new DealtTo.Board(++board), card);
        }
    }

    private void show(DealtTo to, Card card) {
        shown.add(new ShownCard(to, deck.proof(deck.deck().cards().indexOf(card))));
    }
}
