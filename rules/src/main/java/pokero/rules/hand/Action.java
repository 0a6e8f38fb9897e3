package pokero.rules.hand;

import java.util.List;

import pokero.rules.cards.Card;

/** What a player asks the dealer for on his turn. */
public sealed interface Action {

    record Fold() implements Action {
    }

    record Check() implements Action {
    }

    record Call() implements Action {
    }

    /** A bet, or a raise, to a total for this street. */
    record RaiseTo(long total) implements Action {
    }

    /** The answer of a player who was asked whether the rest of the board is dealt twice (R19). */
    record RunItTwice(boolean agreed) implements Action {
    }

    /** The smallest first bet, which the player owes whose up-card says so (R31). */
    record BringIn() implements Action {
    }

    /** The answer of a player who was asked which cards he changes (R30). @param cards none when he stands pat */
    record Discard(List<Card> cards) implements Action {

        public Discard {
            cards = List.copyOf(cards);
        }
    }

    /**
     * The clock speaks for the player: it checks where that is free and folds otherwise; to a question it says no, it
     * changes no card, and it brings in what the player owes.
     */
    record TimeOut() implements Action {
    }
}
