package pokero.ejb.table;

import pokero.rules.betting.Refusal;

/** What the desk says to a player's wish. Anything but {@link Accepted} changed nothing. */
public sealed interface Answer {

    record Accepted() implements Answer {
    }

    /** The dealer's reason. */
    record Refused(Refusal refusal) implements Answer {
    }

    /** The table has moved on since the player looked: look again. */
    record Stale() implements Answer {
    }

    record NoSuchTable() implements Answer {
    }

    record TableClosed() implements Answer {
    }

    record NoSuchSeat() implements Answer {
    }

    record SeatTaken() implements Answer {
    }

    /** The player has a seat at this table already. */
    record AlreadySeated(int seat) implements Answer {
    }

    record NotSeated() implements Answer {
    }

    /** A buy-in outside what the table takes. */
    record BuyInOutOfRange(long least, long most) implements Answer {
    }

    /** A top-up that is not positive, or lifts the stack over the table's maximum (R26). @param most the largest allowed now */
    record TopUpOutOfRange(long most) implements Answer {
    }

    record WalletTooSmall(long wallet) implements Answer {
    }

    /** Today's chips were taken already. @param minutes until there are more */
    record NotYet(long minutes) implements Answer {
    }

    /** The player's account is suspended or was not found. */
    record NotAllowed() implements Answer {
    }
}
