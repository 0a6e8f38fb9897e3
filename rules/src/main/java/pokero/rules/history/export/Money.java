package pokero.rules.history.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What chips are worth outside of the rules, which count in the smallest unit.
 *
 * @param currency the ISO code, empty for play chips
 * @param symbol what stands before an amount, empty for play chips
 * @param decimals decimal places of an amount, 2 when a chip is a cent
 */
public record Money(String currency, String symbol, int decimals) {

    /** Chips that nobody can buy or cash in. */
    public static final Money PLAY = new Money("", "", 0);

    private static final int CENTS = 2;

    public boolean isPlay() {
        return currency.isEmpty();
    }

    public BigDecimal amount(long chips) {
        return BigDecimal.valueOf(chips, decimals);
    }

    /** The amount with its symbol: whole ones without decimals, {@code $5}, others with two or more, {@code $2.50}. */
    public String text(long chips) {
        BigDecimal amount = amount(chips).stripTrailingZeros();
        int shown = amount.scale() <= 0 ? 0 : Math.max(CENTS, amount.scale());
        return symbol + amount.setScale(shown, RoundingMode.UNNECESSARY).toPlainString();
    }
}
