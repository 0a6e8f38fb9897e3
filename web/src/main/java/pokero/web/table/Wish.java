package pokero.web.table;

import java.util.UUID;

import pokero.ejb.table.ActionSlip;

/** What a page says over its socket. */
sealed interface Wish {

    /** The page shows this table, and its log up to this place of this hand; 0 and -1 when it has none. */
    record Hello(long table, long hand, int seq) implements Wish {
    }

    record Act(ActionSlip slip) implements Wish {
    }

    record Sit(UUID actionId, long table, int seat, long buyIn) implements Wish {
    }

    record TopUp(UUID actionId, long table, long amount) implements Wish {
    }

    /** @param out false to be dealt in again */
    record SitOut(UUID actionId, long table, boolean out) implements Wish {
    }

    record Leave(UUID actionId, long table) implements Wish {
    }

    /** The page wants the dialog that asks for chips. @param seat the chair to take, 0 for a top-up */
    record Ask(long table, int seat) implements Wish {
    }

    /** The page is still there. */
    record Ping() implements Wish {
    }

    /** Not to be understood. */
    record Garbage() implements Wish {
    }
}
