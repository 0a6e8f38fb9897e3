package pokero.rules.betting;

/**
 * The totals that a player may bet or raise to on this street, every one of them included.
 *
 * @param least the smallest full raise, or the player's whole stack when it is smaller
 * @param most the player's whole stack, the pot in a pot-limit game, the bet of the street in a fixed-limit one
 */
public record RaiseRange(long least, long most) {
}
