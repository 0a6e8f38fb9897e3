package pokero.rules.history.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import pokero.rules.cards.Card;
import pokero.rules.cards.Pack;
import pokero.rules.history.phh.InvalidHandException;

/** Which cards have left the deck: each can do so once. */
final class CardsOut {

    private final Pack pack;
    private final Map<Card, String> out = new HashMap<>();

    CardsOut(Pack pack) {
        this.pack = pack;
    }

    /**
     * @param where who has them now, for the message
     * @throws InvalidHandException when one is out already or does not belong to the pack
     */
    void take(List<Card> cards, String where) {
        for (Card card : cards) {
            if (!pack.cards().contains(card)) {
                throw new InvalidHandException(card + " is not among the " + pack.size() + " cards of this game");
            }
            String before = out.putIfAbsent(card, where);
            if (before != null) {
                throw new InvalidHandException(card + " is there twice: " + before + " and " + where);
            }
        }
    }
}
