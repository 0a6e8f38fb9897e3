package pokero.rules.ranking;

import java.util.List;

import pokero.rules.cards.Card;

/**
 * The five cards that play.
 *
 * @param five the cards that decide first come first
 */
public record RankedHand(HandRank rank, List<Card> five) {

    public RankedHand {
        five = List.copyOf(five);
    }
}
