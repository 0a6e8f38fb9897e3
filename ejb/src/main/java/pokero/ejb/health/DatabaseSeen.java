package pokero.ejb.health;

/**
 * Fired on this node when the database is away or back, after a little patience.
 *
 * @param elsewhere whether another node reaches it while this one does not: players do better there
 */
public record DatabaseSeen(boolean here, boolean elsewhere) {
}
