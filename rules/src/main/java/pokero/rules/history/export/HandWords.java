package pokero.rules.history.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import pokero.rules.cards.Card;
import pokero.rules.cards.Rank;
import pokero.rules.ranking.HandRank;
import pokero.rules.variant.Variant;

/** What a hand is called in the histories of PokerStars: {@code a full house, Aces full of Kings}. */
final class HandWords {

    private HandWords() {
    }

    /** Both hands in high-low games. */
    static String of(Variant variant, List<Card> hole, List<Card> board) {
        String high = words(variant.split().getFirst().rank(hole, board).orElseThrow());
        if (!variant.isHighLow()) {
            return high;
        }
        Optional<HandRank> low = variant.split().getLast().rank(hole, board);
        return "HI: " + high + low.map(rank -> "; LO: " + low(rank)).orElse("");
    }

    private static String words(HandRank rank) {
        Rank first = rank.ranks().getFirst();
        return switch (rank.category()) {
            case HIGH_CARD -> "high card " + name(first);
            case PAIR -> "a pair of " + plural(first);
            case TWO_PAIR -> "two pair, " + plural(first) + " and " + plural(rank.ranks().get(1));
            case THREE_OF_A_KIND -> "three of a kind, " + plural(first);
            case STRAIGHT -> "a straight, " + lowest(first) + " to " + name(first);
            case FLUSH -> "a flush, " + name(first) + " high";
            case FULL_HOUSE -> "a full house, " + plural(first) + " full of " + plural(rank.ranks().get(1));
            case FOUR_OF_A_KIND -> "four of a kind, " + plural(first);
            case STRAIGHT_FLUSH -> first == Rank.ACE
                    ? "a Royal Flush"
                    : "a straight flush, " + lowest(first) + " to " + name(first);
            case LOW -> low(rank);
        };
    }

    private static String low(HandRank rank) {
        return rank.ranks().stream().map(each -> String.valueOf(each.symbol())).collect(Collectors.joining(","));
    }

    /** The ace is below the five, and in the short deck below the nine that has no five. */
    private static String lowest(Rank top) {
        return top == Rank.FIVE ? name(Rank.ACE) : name(Rank.values()[top.ordinal() - 4]);
    }

    private static String name(Rank rank) {
        return switch (rank) {
            case TWO -> "Deuce";
            case THREE -> "Three";
            case FOUR -> "Four";
            case FIVE -> "Five";
            case SIX -> "Six";
            case SEVEN -> "Seven";
            case EIGHT -> "Eight";
            case NINE -> "Nine";
            case TEN -> "Ten";
            case JACK -> "Jack";
            case QUEEN -> "Queen";
            case KING -> "King";
            case ACE -> "Ace";
        };
    }

    private static String plural(Rank rank) {
        return name(rank) + (rank == Rank.SIX ? "es" : "s");
    }
}
