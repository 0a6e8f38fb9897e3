package pokero.persistence.player;

/**
 * A player about to get in.
 *
 * @param name as {@link PlayerName#of} gives it
 * @param passwordHash null for one who never logs in
 * @param chips in the wallet, from the house, 1 or more
 */
public record NewPlayer(String name, String passwordHash, boolean admin, boolean bot, long chips) {

    /** Chips that everybody begins with. */
    public static final long WELCOME_CHIPS = 50_000;
}
