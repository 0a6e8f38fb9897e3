package pokero.persistence.bot;

/**
 * A house bot on a chair that has too few chips or is left out of the game.
 *
 * @param missing chips up to the table's largest buy-in, 0 or less when it has them
 */
public record ShortBot(long player, long table, long missing, long wallet, boolean sittingOut) {
}
