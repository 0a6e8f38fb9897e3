package pokero.ejb.player;

/**
 * A player was suspended: whatever still listens for him is to hang up. Observe it
 * {@code during = TransactionPhase.AFTER_SUCCESS}.
 *
 * @param name as he logs in, in the case that he registered with
 */
public record PlayerShutOut(String name) {
}
