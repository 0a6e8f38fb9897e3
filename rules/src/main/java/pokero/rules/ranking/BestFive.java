package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import pokero.rules.cards.Card;
import pokero.rules.cards.Rank;

/** Picks the cards that a rank was given for. */
final class BestFive {

    private BestFive() {
    }

    static List<Card> of(List<Card> cards, HandRank rank) {
        Rank first = rank.ranks().getFirst();
        return switch (rank.category()) {
            case STRAIGHT -> straight(cards, first);
            case STRAIGHT_FLUSH -> straight(flush(cards), first);
            case FLUSH -> flush(cards).stream().sorted(Comparator.reverseOrder()).limit(5).toList();
            case HIGH_CARD, PAIR, TWO_PAIR, THREE_OF_A_KIND, FULL_HOUSE, FOUR_OF_A_KIND -> groups(cards, rank);
        };
    }

    private static List<Card> flush(List<Card> cards) {
        return cards.stream().collect(Collectors.groupingBy(Card::suit)).values().stream()
                .filter(suited -> suited.size() >= 5).findFirst().orElseThrow();
    }

    private static List<Card> straight(List<Card> cards, Rank top) {
        List<Card> five = new ArrayList<>(5);
        for (int below = 0; below < 5; below++) {
            five.add(ofRank(cards, Rank.values()[(top.ordinal() - below + 13) % 13]).getFirst());
        }
        return five;
    }

    private static List<Card> groups(List<Card> cards, HandRank rank) {
        List<Card> five = new ArrayList<>(5);
        for (Rank next : rank.ranks()) {
            List<Card> group = ofRank(cards, next);
            five.addAll(group.subList(0, Math.min(group.size(), 5 - five.size())));
        }
        return five;
    }

    private static List<Card> ofRank(List<Card> cards, Rank rank) {
        return cards.stream().filter(card -> card.rank() == rank).toList();
    }
}
