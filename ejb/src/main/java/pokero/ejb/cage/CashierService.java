package pokero.ejb.cage;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import pokero.ejb.table.Answer;

/** The window at which a player looks at his chips and gets the house's daily ones. */
@Stateless
@RolesAllowed("player")
public class CashierService {

    /** Chips in the caller's wallet. */
    public long wallet() {
        throw new UnsupportedOperationException();
    }

    /** Chips that the caller has on tables, by the tables' names. */
    public List<TableStake> stakes() {
        throw new UnsupportedOperationException();
    }

    /** The wallet's movements, the newest first. */
    public List<Movement> movements(int first, int count) {
        throw new UnsupportedOperationException();
    }

    public long movementCount() {
        throw new UnsupportedOperationException();
    }

    public WeekResult week() {
        throw new UnsupportedOperationException();
    }

    /** 10 000 chips from the house, once in 24 hours. */
    public Answer takeDailyChips(UUID actionId) {
        throw new UnsupportedOperationException();
    }

    /** Minutes until the next daily chips, 1 or more; empty when they can be taken now. */
    public OptionalLong minutesToDailyChips() {
        throw new UnsupportedOperationException();
    }
}
