package pokero.rules.hand;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Card;

/** The cards that are still to be dealt, and the discards that come back when they run short. */
final class Stub {

    private List<Card> cards;
    private int dealt;
    private List<Card> returnOrder = List.of();
    private List<Card> discards = List.of();
    private int owed;
    private int owedTo;

    Stub(List<Card> deck) {
        cards = deck;
    }

    /** How many cards are left before a reshuffle. */
    int left() {
        return cards.size() - dealt;
    }

    /** How many can be dealt to others than those who wait for theirs: discards come back when they are needed. */
    int leftInAll() {
        return left() + discards.size() - owed;
    }

    /** How many cards the player waits for who gave back as many, 0 when nobody does. */
    int owed() {
        return owed;
    }

    /** The seat of the player who gave back cards last. */
    int owedTo() {
        return owedTo;
    }

    /** The next cards, which stay where they are. */
    List<Card> next(int count) {
        return cards.subList(dealt, dealt + count);
    }

    void deal(int count) {
        dealt += count;
        owed = 0;
    }

    void setReturnOrder(List<Card> order) {
        returnOrder = order;
    }

    void discard(int seat, List<Card> given) {
        discards = joined(discards, given);
        owed = given.size();
        owedTo = seat;
    }

    /**
     * What the dealer would have after a reshuffle: the rest and the discards, without those that their player waits for
     * cards for (R34), in the order that chance set before the first card was dealt.
     */
    List<Card> reshuffled() {
        List<Card> back = joined(next(left()), discards.subList(0, discards.size() - owed));
        List<Card> order = new ArrayList<>(returnOrder);
        order.retainAll(back);
        return order;
    }

    void reshuffle(List<Card> shuffled) {
        cards = shuffled;
        dealt = 0;
        List<Card> out = new ArrayList<>(discards);
        out.removeAll(shuffled);
        discards = out;
    }

    private static List<Card> joined(List<Card> some, List<Card> others) {
        List<Card> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
