package pokero.rules.hand;

/**
 * Who has the button and who owes the blinds, by seat number.
 *
 * @param button the dealer's seat; heads-up it is the small blind too
 */
public record Positions(int button, int smallBlind, int bigBlind) {
}
