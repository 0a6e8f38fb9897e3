package pokero.web.table;

import pokero.web.Chips;

/**
 * Chips on the felt, as they are drawn.
 *
 * @param chip the colour of the chip beside the amount
 */
public record Pile(String amount, String chip) {

    static Pile of(long amount) {
        return new Pile(Chips.of(amount), colour(amount));
    }

    private static String colour(long amount) {
        if (amount >= 1000) {
            return "1k";
        }
        if (amount >= 500) {
            return "500";
        }
        return amount >= 100 ? "100" : "25";
    }
}
