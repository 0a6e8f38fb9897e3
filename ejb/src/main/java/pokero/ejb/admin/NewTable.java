package pokero.ejb.admin;

/** A table that the floor wants, as it was typed in: nothing in it is known to be right. */
public record NewTable(String name, int size, long smallBlind, long bigBlind, long ante, long leastBuyIn,
        long mostBuyIn, int turnSeconds) {
}
