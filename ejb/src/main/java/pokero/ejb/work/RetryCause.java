package pokero.ejb.work;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Why something is asked of the database again. */
public enum RetryCause {
    /** The connection broke, or the database goes down or comes up. */
    HUNG_UP,
    /** The database broke off what collided with something else. */
    COLLISION,
    /** The transaction was rolled back, or the database said something else. */
    OTHER;

    /** By the SQL state of the first fault that has one. */
    public static RetryCause of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance).map(SQLException.class::cast).map(SQLException::getSQLState)
                .map(RetryCause::of).findFirst().orElse(OTHER);
    }

    /** @param state by SQL's classes; null when the driver knows none */
    private static RetryCause of(String state) {
        String known = String.valueOf(state);
        if (known.startsWith("08") || known.startsWith("57P")) {
            return HUNG_UP;
        }
        return known.startsWith("40") || known.startsWith("23") ? COLLISION : OTHER;
    }
}
