package pokero.rules.cli;

import java.util.List;

/**
 * Something that a command can be told with a dash or two.
 *
 * @param names the ways to write it, as in {@code -b} and {@code --board}
 * @param value what stands for its value in the help, empty when it takes none
 * @param says what it is good for
 */
record Option(List<String> names, String value, String says) {

    /** An option that is there or not. */
    static Option flag(String name, String says) {
        return new Option(List.of(name), "", says);
    }

    static Option valued(String name, String value, String says) {
        return new Option(List.of(name), value, says);
    }

    static Option valued(String letter, String name, String value, String says) {
        return new Option(List.of(letter, name), value, says);
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    /** Its longest name, for messages. */
    String name() {
        return names.getLast();
    }

    /** As the help shows it: {@code -b, --board CARDS}. */
    String synopsis() {
        return (String.join(", ", names) + " " + value).strip();
    }
}
