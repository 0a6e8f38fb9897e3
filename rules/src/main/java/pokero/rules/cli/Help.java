package pokero.rules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the command line says about itself. */
final class Help {

    static final Option OPTION = Option.flag("--help", "print this");

    private static final String TOOL = "pokero-rules";

    private Help() {
    }

    static String of(List<Command> commands) {
        return """
                usage: %s COMMAND …

                The game of poker on the command line.

                %s

                '%s COMMAND --help' tells more about each.
                Exit status: 0 when all was done, 1 when something could not be, 2 for wrong usage.
                """.formatted(TOOL, table(commands.stream().map(Help::row).toList()), TOOL);
    }

    static String of(Command command) {
        List<Option> options = new ArrayList<>(command.options());
        options.add(OPTION);
        return """
                %s

                %s
                %s
                """.formatted(usage(command), command.description(), table(options.stream().map(Help::row).toList()));
    }

    static String usage(Command command) {
        return ("usage: " + TOOL + " " + command.name() + " " + command.usage()).strip();
    }

    private static List<String> row(Command command) {
        return List.of(command.name(), command.summary());
    }

    private static List<String> row(Option option) {
        return List.of(option.synopsis(), option.says());
    }

    private static String table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(row -> row.getFirst().length()).max().orElse(0);
        String format = "  %-" + width + "s  %s";
        return rows.stream().map(row -> format.formatted(row.getFirst(), row.getLast()))
                .collect(Collectors.joining("\n"));
    }
}
