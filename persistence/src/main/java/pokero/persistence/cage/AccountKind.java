package pokero.persistence.cage;

/** Whose chips an account holds. Wallets and seats carry their balance; house and pots are summed. */
public enum AccountKind {
    HOUSE, WALLET, SEAT, POT
}
