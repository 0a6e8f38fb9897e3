package pokero.rules.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words after a command's name: options, of which each may come once, and the rest. */
final class Arguments {

    private final Map<Option, String> values = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Arguments() {
    }

    /**
     * Sorts the words. A value may follow its option as the next word or after {@code =}; {@code --} ends the options.
     *
     * @throws MisuseException for an unknown option, one that comes twice, or one that lacks its value or has one too
     *         many
     */
    static Arguments parse(List<Option> options, List<String> words) {
        Arguments arguments = new Arguments();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--")) {
                rest.forEachRemaining(arguments.operands::add);
            } else if (word.startsWith("-") && word.length() > 1) {
                arguments.take(options, word, rest);
            } else {
                arguments.operands.add(word);
            }
        }
        return arguments;
    }

    private void take(List<Option> options, String word, Iterator<String> rest) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = options.stream().filter(any -> any.names().contains(name)).findFirst()
                .orElseThrow(() -> new MisuseException("there is no option " + name));
        if (values.containsKey(option)) {
            throw new MisuseException(option.name() + " is there twice");
        }
        if (!option.takesValue() && equals >= 0) {
            throw new MisuseException(option.name() + " takes no value");
        }
        values.put(option, option.takesValue() ? value(option, word, equals, rest) : "");
    }

    private static String value(Option option, String word, int equals, Iterator<String> rest) {
        if (equals < 0 && !rest.hasNext()) {
            throw new MisuseException(option.name() + " needs a value, as in " + option.name() + " " + option.value());
        }
        return equals < 0 ? rest.next() : word.substring(equals + 1);
    }

    boolean has(Option option) {
        return values.containsKey(option);
    }

    Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    /** @throws MisuseException when the option's value is no whole number in the range */
    Optional<Long> number(Option option, long least, long most) {
        return value(option).map(text -> number(option, text, least, most));
    }

    private static long number(Option option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new MisuseException(
                option.name() + " needs a whole number from " + least + " to " + most + ", not '" + text
                        + "'");
    }

    /** What is no option, in order. */
    List<String> operands() {
        return operands;
    }
}
