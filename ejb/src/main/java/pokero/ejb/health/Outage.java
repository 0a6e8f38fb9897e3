package pokero.ejb.health;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.resource.ResourceException;

/** Tells faults that are over when the database is back from all others. */
public final class Outage {

    private Outage() {
    }

    /** Whether the database was away, or left in the middle. */
    public static boolean caused(Throwable fault) {
        return caused(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean caused(Throwable fault, Set<Throwable> known) {
        return fault != null && known.add(fault)
                && (fault instanceof ResourceException || fault instanceof SQLException sql && isOutage(sql)
                        || caused(fault.getCause(), known)
                        || Stream.of(fault.getSuppressed()).anyMatch(other -> caused(other, known)));
    }

    /** Connections that broke (08), a server that stops or comes up (57P), a leader that is none any more (25006). */
    private static boolean isOutage(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || state.equals("25006");
    }
}
