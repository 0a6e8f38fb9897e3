package pokero.rules.history.phh;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the format that a hand may have or leave out. They are written in this order. */
public enum PhhField {
    AUTHOR(Form.TEXT), EVENT(Form.TEXT), URL(Form.TEXT), VENUE(Form.TEXT), ADDRESS(Form.TEXT), CITY(Form.TEXT),
    REGION(Form.TEXT), POSTAL_CODE(Form.NAME), COUNTRY(Form.TEXT), TIME(Form.TIME), TIME_ZONE(Form.TEXT),
    TIME_ZONE_ABBREVIATION(Form.TEXT), DAY(Form.NUMBER), MONTH(Form.NUMBER), YEAR(Form.NUMBER), HAND(Form.NAME),
    LEVEL(Form.NAME), SEATS(Form.NUMBERS), SEAT_COUNT(Form.NUMBER), TABLE(Form.NAME), PLAYERS(Form.TEXTS),
    FINISHING_STACKS(Form.AMOUNTS), WINNINGS(Form.AMOUNTS), CURRENCY(Form.TEXT), CURRENCY_SYMBOL(Form.TEXT),
    TIME_LIMIT(Form.NUMBER), TIME_BANKS(Form.AMOUNTS);

    private enum Form {
        TEXT("a text", PhhValue.Text.class::isInstance),
        NUMBER("a number", PhhValue.Amount.class::isInstance),
        NAME("a text or a number", value -> TEXT.fits.test(value) || NUMBER.fits.test(value)),
        TIME("a time such as 20:15:00", PhhValue.Moment.class::isInstance),
        TEXTS("a list of texts, one for each player", everyOne(TEXT)),
        NUMBERS("a list of numbers, one for each player", everyOne(NUMBER)),
        AMOUNTS("a list of amounts, one for each player", everyOne(Form::isAmount));

        private final String words;
        private final Predicate<PhhValue> fits;

        Form(String words, Predicate<PhhValue> fits) {
            this.words = words;
            this.fits = fits;
        }

        private static Predicate<PhhValue> everyOne(Form form) {
            return everyOne(form.fits);
        }

        private static Predicate<PhhValue> everyOne(Predicate<PhhValue> fits) {
            return value -> value instanceof PhhValue.Items(var items) && items.stream().allMatch(fits);
        }

        private static boolean isAmount(PhhValue value) {
            return value instanceof PhhValue.Amount || PhhAmounts.isInfinite(value);
        }
    }

    private static final Map<String, PhhField> BY_KEY = Stream.of(values())
            .collect(Collectors.toMap(PhhField::key, Function.identity()));

    private final Form form;
    private final String key;

    PhhField(Form form) {
        this.form = form;
        key = name().toLowerCase(Locale.ROOT);
    }

    /** The key in a file, {@code time_zone}. */
    public String key() {
        return key;
    }

    static Optional<PhhField> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** @throws InvalidHandException when the value is of another type or a list of another length */
    void check(PhhValue value, int players) {
        if (!form.fits.test(value)) {
            throw new InvalidHandException(key() + " must be " + form.words);
        }
        if (value instanceof PhhValue.Items(var items) && items.size() != players) {
            throw new InvalidHandException(
                    key() + " has " + items.size() + " entries, but there are " + players + " players");
        }
    }
}
