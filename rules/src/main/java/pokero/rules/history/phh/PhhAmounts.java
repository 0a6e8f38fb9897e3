package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers of chips or money in a PHH file. */
final class PhhAmounts {

    private static final int MOST_DIGITS = 16;
    private static final int MOST_DECIMALS = 9;

    private PhhAmounts() {
    }

    static boolean isInfinite(PhhValue value) {
        return value instanceof PhhValue.NoNumber(double number) && number == Double.POSITIVE_INFINITY;
    }

    /** @throws InvalidHandException when the value is no number, too large or too fine */
    static BigDecimal amount(String name, PhhValue value) {
        return switch (value) {
            case PhhValue.Amount(var amount) -> bounded(name, amount);
            case PhhValue.NoNumber(var number) ->
                throw new InvalidHandException(name + ": " + number + " is no amount");
            case PhhValue.Text(var text) ->
                throw new InvalidHandException(name + ": an amount is a number, not a text: '" + text + "'");
            default -> throw new InvalidHandException(name + ": an amount is a number");
        };
    }

    /** @return empty for {@code inf} */
    static Optional<BigDecimal> amountOrInfinite(String name, PhhValue value) {
        return isInfinite(value) ? Optional.empty() : Optional.of(amount(name, value));
    }

    static List<PhhValue> items(String name, PhhValue value) {
        if (value instanceof PhhValue.Items(var items)) {
            return items;
        }
        throw new InvalidHandException(name + " must be a list");
    }

    /** Scale and precision are looked at before anything is computed: {@code 1e999999999} is short to write. */
    static BigDecimal bounded(String name, BigDecimal amount) {
        long digits = (long) amount.precision() - amount.scale();
        if (amount.scale() > MOST_DECIMALS || digits > MOST_DIGITS
                || amount.precision() > MOST_DIGITS + MOST_DECIMALS) {
            throw new InvalidHandException(name + " has more than " + MOST_DIGITS + " digits before or " + MOST_DECIMALS
                    + " after the decimal point");
        }
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
