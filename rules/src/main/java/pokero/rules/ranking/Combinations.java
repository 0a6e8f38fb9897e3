package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import pokero.rules.cards.Card;

/** All ways to take some cards out of others. */
final class Combinations {

    private Combinations() {
    }

    static Stream<List<Card>> of(List<Card> cards, int count) {
        List<List<Card>> all = new ArrayList<>();
        choose(cards, 0, count, new ArrayList<>(count), all);
        return all.stream();
    }

    private static void choose(List<Card> cards, int from, int count, List<Card> taken, List<List<Card>> all) {
        if (taken.size() == count) {
            all.add(List.copyOf(taken));
            return;
        }
        for (int at = from; at <= cards.size() - count + taken.size(); at++) {
            taken.addLast(cards.get(at));
            choose(cards, at + 1, count, taken, all);
            taken.removeLast();
        }
    }
}
