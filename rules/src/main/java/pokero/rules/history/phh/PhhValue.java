package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a PHH file, whatever it means. */
public sealed interface PhhValue {

    record Text(String text) implements PhhValue {
    }

    /** @param amount with the decimal places that the file writes */
    record Amount(BigDecimal amount) implements PhhValue {
    }

    /** A float that is no number of chips: {@code inf}, {@code -inf}, {@code nan}. */
    record NoNumber(double number) implements PhhValue {
    }

    record Flag(boolean set) implements PhhValue {
    }

    /** A date, a time, or both. */
    record Moment(Temporal moment) implements PhhValue {
    }

    record Items(List<PhhValue> items) implements PhhValue {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** @param entries in the order of the file */
    record Table(Map<String, PhhValue> entries) implements PhhValue {

        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    static PhhValue of(String text) {
        return new Text(text);
    }

    static PhhValue of(BigDecimal amount) {
        return new Amount(amount);
    }

    static PhhValue of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }
}
