package pokero.ejb.cage;

/**
 * The outcome of checking the books.
 *
 * @param wrongBalances wallets and seats whose balance is not the sum of their transfers
 * @param unsettledPots settled hands whose pot is not empty
 * @param total of all accounts, 0 when no chip was made or lost
 */
public record LedgerCheck(long wrongBalances, long unsettledPots, long total) {

    public boolean isClean() {
        return wrongBalances == 0 && unsettledPots == 0 && total == 0;
    }
}
