package pokero.ejb.admin;

import java.time.Instant;

/** A player as the floor sees him. @param onTables chips on tables @param lockedUntil null when he may log in */
public record PlayerLine(long id, String name, boolean admin, boolean bot, boolean suspended, Instant lockedUntil,
        Instant since, long wallet, long onTables) {
}
