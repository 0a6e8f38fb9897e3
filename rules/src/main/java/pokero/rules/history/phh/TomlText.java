package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys and values as TOML writes them. */
final class TomlText {

    private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int PLAIN_DIGITS = 40;

    private TomlText() {
    }

    static String key(String key) {
        return BARE_KEY.matcher(key).matches() ? key : string(key);
    }

    static String value(PhhValue value) {
        return switch (value) {
            case PhhValue.Text(var text) -> string(text);
            case PhhValue.Amount(var amount) -> amount(amount);
            case PhhValue.NoNumber(var number) -> Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
            case PhhValue.Flag(var set) -> Boolean.toString(set);
            case PhhValue.Moment(var moment) -> moment(moment);
            case PhhValue.Items(var items) ->
                items.stream().map(TomlText::value).collect(Collectors.joining(", ", "[", "]"));
            case PhhValue.Table(var entries) ->
                entries.entrySet().stream().map(entry -> key(entry.getKey()) + " = " + value(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String amount(BigDecimal amount) {
        return Math.abs((long) amount.scale()) > PLAIN_DIGITS ? amount.toString() : amount.toPlainString();
    }

    /** TOML wants the seconds, which {@code toString} leaves out where they are 0. */
    private static String moment(Temporal moment) {
        return switch (moment) {
            case LocalTime time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time);
            case LocalDate date -> DateTimeFormatter.ISO_LOCAL_DATE.format(date);
            case LocalDateTime both -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(both);
            default -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        };
    }

    private static String string(String text) {
        boolean literal = text.chars().noneMatch(character -> character == '\'' || isControl(character));
        return literal ? "'" + text + "'" : '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2);
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                escaped.append('\\').append((char) character);
            } else if (isControl(character)) {
                escaped.append("\\u%04X".formatted(character));
            } else {
                escaped.append((char) character);
            }
        });
        return escaped.toString();
    }

    private static boolean isControl(int character) {
        return character < ' ' || character == 0x7F;
    }
}
