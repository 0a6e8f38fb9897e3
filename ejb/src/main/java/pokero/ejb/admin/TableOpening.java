package pokero.ejb.admin;

import java.util.Set;

/** What comes of opening a table. */
public sealed interface TableOpening {

    record Opened(long id) implements TableOpening {
    }

    /** @param faults everything that is wrong with it, at least one thing; nothing was opened */
    record Refused(Set<Fault> faults) implements TableOpening {
    }

    /** What can be wrong with a new table. */
    enum Fault {
        /** 2 to 30 characters, not all blank. */
        NAME_INVALID,
        /** There is, or was, a table of this name. */
        NAME_TAKEN,
        /** 2 to 10 seats. */
        SIZE,
        /** A small blind of 1 or more, a big blind at least as large, at most a million. */
        BLINDS,
        /** From 0 to the big blind. */
        ANTE,
        /** Big blind ≤ least ≤ most buy-in, and the most at most a billion. */
        BUY_INS,
        /** 5 to 300. */
        TURN_SECONDS
    }
}
