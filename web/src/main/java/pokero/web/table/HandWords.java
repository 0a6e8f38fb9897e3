package pokero.web.table;

import java.util.List;

import pokero.rules.cards.Rank;
import pokero.rules.ranking.HandRank;

/** Hands in words, in the three lengths that the page has room for. */
final class HandWords {

    private HandWords() {
    }

    /** {@code Two pair, queens and jacks}. */
    static String title(HandRank rank) {
        return say("hand", rank);
    }

    /** {@code two pair, queens and jacks}, to go on with after "wins with". */
    static String phrase(HandRank rank) {
        return say("with", rank);
    }

    /** {@code Two pair}, for the tag on a plate. */
    static String tag(HandRank rank) {
        return say("tag", rank);
    }

    private static String say(String length, HandRank rank) {
        List<Rank> ranks = rank.ranks();
        Rank first = ranks.getFirst();
        Rank second = ranks.get(ranks.size() > 1 ? 1 : 0);
        String words = Phrases.of(length + "." + name(rank), CardWords.one(first), CardWords.many(first),
                CardWords.many(second), CardWords.one(second));
        return length.equals("with") ? words : CardWords.capital(words);
    }

    private static String name(HandRank rank) {
        return switch (rank.category()) {
            case STRAIGHT_FLUSH -> rank.ranks().getFirst() == Rank.ACE ? "ROYAL_FLUSH" : "STRAIGHT_FLUSH";
            case HIGH_CARD, PAIR, TWO_PAIR, THREE_OF_A_KIND, STRAIGHT, FLUSH, FULL_HOUSE, FOUR_OF_A_KIND, LOW ->
                rank.category().name();
        };
    }
}
