package pokero.ejb.lobby;

import java.util.List;

import pokero.rules.cards.Card;

/** A table that waits for the viewer. */
public record WaitingTurn(long tableId, String table, List<Card> cards, long millisLeft, long callPrice, long pot) {
}
