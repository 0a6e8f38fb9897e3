package pokero.ejb.bot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

final class Decks {

    private Decks() {
    }

    static Deck shuffled(RandomGenerator random) {
        List<Card> cards = new ArrayList<>(Deck.stacked(List.of()).cards());
        Collections.shuffle(cards, Random.from(random));
        return new Deck(cards);
    }
}
