package pokero.rules.hand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import pokero.rules.cards.Card;

/** The community cards: one board, or two that begin with the same cards. */
final class Boards {

    private final List<Card> first = new ArrayList<>(5);
    private List<Card> second = List.of();
    private boolean split;

    List<Card> first() {
        return Collections.unmodifiableList(first);
    }

    List<Card> second() {
        return Collections.unmodifiableList(second);
    }

    /** 1, or 2 once the players agreed to run it twice. */
    int count() {
        return split ? 2 : 1;
    }

    /** @param number 1 or 2 */
    List<Card> number(int number) {
        return number == 1 ? first() : second();
    }

    void deal(List<Card> cards) {
        first.addAll(cards);
    }

    void split() {
        second = new ArrayList<>(first);
        split = true;
    }

    void dealSecond(List<Card> cards) {
        second.addAll(cards);
    }
}
