package pokero.persistence.cage;

/**
 * Chips that are to move.
 *
 * @param amount more than 0
 */
public record Transfer(AccountRow from, AccountRow to, long amount, Reason reason) {

    public Transfer {
        if (amount <= 0) {
            throw new IllegalArgumentException("a transfer moves chips, not " + amount);
        }
    }
}
