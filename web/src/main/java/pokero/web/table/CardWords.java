package pokero.web.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import pokero.rules.cards.Card;
import pokero.rules.cards.Rank;
import pokero.web.Words;

/** Cards in words: {@code ace of hearts}. */
final class CardWords {

    private static final Words PAGES = new Words();
    private static final Map<Card, String> NAMES = new ConcurrentHashMap<>();

    private CardWords() {
    }

    static String name(Card card) {
        return NAMES.computeIfAbsent(card, PAGES::card);
    }

    static String one(Rank rank) {
        return PAGES.say("rank." + rank.symbol());
    }

    static String many(Rank rank) {
        return Phrases.of("ranks." + rank.symbol());
    }

    /** Two hole cards before the flop: {@code Pocket queens}, {@code Queen-jack suited}. */
    static String hole(List<Card> cards) {
        Card high = cards.stream().max(Card::compareTo).orElseThrow();
        Card low = cards.stream().min(Card::compareTo).orElseThrow();
        if (high.rank() == low.rank()) {
            return Phrases.of("hole.pair", many(high.rank()));
        }
        String kind = high.suit() == low.suit() ? "hole.suited" : "hole.offsuit";
        return Phrases.of(kind, capital(one(high.rank())), one(low.rank()));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
