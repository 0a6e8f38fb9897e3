package pokero.ejb.ring;

/**
 * A player was suspended: whatever still listens for him is to hang up.
 *
 * @param name as he logs in, in the case that he registered with
 */
public record PlayerShutOut(String name) implements News {
}
