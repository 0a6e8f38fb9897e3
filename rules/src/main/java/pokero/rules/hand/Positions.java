package pokero.rules.hand;

/**
 * Who has the button and who owes the blinds, by seat number. Button and small blind may stand at a seat that is not
 * dealt in; then nobody deals, or posts the small blind.
 *
 * @param button the dealer's seat; heads-up it is the small blind too
 * @param smallBlind 0 where a game has none
 * @param bigBlind in short deck it may be the button
 */
public record Positions(int button, int smallBlind, int bigBlind) {
}
