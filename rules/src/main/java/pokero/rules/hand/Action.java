package pokero.rules.hand;

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

    /** The clock speaks for the player: it checks where that is free and folds otherwise; to a question it says no. */
    record TimeOut() implements Action {
    }
}
