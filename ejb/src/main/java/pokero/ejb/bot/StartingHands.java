package pokero.ejb.bot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import pokero.rules.cards.Card;

/** All 1326 pairs of hole cards, the best first, by a count of points for height, pairs, suits and neighbours. */
final class StartingHands {

    private static final List<List<Card>> BEST_FIRST = IntStream.range(1, 52).boxed()
            .flatMap(high -> IntStream.range(0, high).mapToObj(low -> List.of(Card.of(high), Card.of(low))))
            .sorted(Comparator.comparingInt(StartingHands::points).reversed()).toList();
    private static final int[] POINTS = BEST_FIRST.stream().mapToInt(StartingHands::points).toArray();

    private StartingHands() {
    }

    /** The hole cards at this place, 0 for the best of all. */
    static List<Card> at(int place) {
        return BEST_FIRST.get(place);
    }

    /** How many of the best starting hands make this share of all, at least one. @param share 0 to 1 */
    static int best(double share) {
        return Math.clamp(Math.round(share * POINTS.length), 1, POINTS.length);
    }

    /** The share of all starting hands that are better, 0 (aces) to below 1. */
    static double shareOfBetter(List<Card> cards) {
        int points = points(cards);
        return (double) IntStream.of(POINTS).takeWhile(better -> better > points).count() / POINTS.length;
    }

    private static int points(List<Card> cards) {
        int first = height(cards.getFirst());
        int second = height(cards.getLast());
        int high = Math.max(first, second);
        int low = Math.min(first, second);
        if (high == low) {
            return 27 + 5 * high / 2;
        }
        boolean suited = cards.getFirst().suit() == cards.getLast().suit();
        return 2 * high + low + (suited ? 4 : 0) + nearness(high - low);
    }

    private static int nearness(int distance) {
        return switch (distance) {
            case 1 -> 2;
            case 2 -> 1;
            case 3 -> 0;
            case 4 -> -2;
            default -> -4;
        };
    }

    private static int height(Card card) {
        return card.rank().ordinal() + 2;
    }
}
