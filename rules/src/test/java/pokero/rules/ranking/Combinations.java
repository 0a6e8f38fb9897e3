package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import pokero.rules.cards.Card;

/** All ways to take some cards out of others. */
final class Combinations {

    private Combinations() {
    }

    /** The list that the consumer sees is good only until it returns. */
    static void forEach(List<Card> cards, int count, Consumer<List<Card>> consumer) {
        choose(cards, 0, count, new ArrayList<>(count), consumer);
    }

    private static void choose(List<Card> cards, int from, int count, List<Card> taken, Consumer<List<Card>> consumer) {
        if (taken.size() == count) {
            consumer.accept(taken);
            return;
        }
        for (int at = from; at <= cards.size() - count + taken.size(); at++) {
            taken.addLast(cards.get(at));
            choose(cards, at + 1, count, taken, consumer);
            taken.removeLast();
        }
    }
}
