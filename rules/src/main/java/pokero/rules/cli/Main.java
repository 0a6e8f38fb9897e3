package pokero.rules.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds the command and runs it. What goes wrong is said in a line. */
public final class Main {

    private static final List<Command> COMMANDS = List.of(new RankCommand(), new EquityCommand(), new ReplayCommand(),
            new ConvertCommand(), new SimulateCommand(), new VerifyDeckCommand());

    private Main() {
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), new Console(System.in, out, err)));
    }

    /** @return the exit status */
    static int run(List<String> words, Console console) {
        try {
            return words.isEmpty() ? misused(console, "no command") : run(words.getFirst(), rest(words), console);
        } finally {
            console.out().flush();
        }
    }

    private static int run(String name, List<String> words, Console console) {
        if (Help.OPTION.names().contains(name)) {
            console.out().print(Help.of(COMMANDS));
            return Command.DONE;
        }
        Optional<Command> command = COMMANDS.stream().filter(any -> any.name().equals(name)).findFirst();
        return command.isEmpty()
                ? misused(console, "there is no command '" + name + "'")
                : run(command.get(), words, console);
    }

    private static int misused(Console console, String why) {
        console.complain(why);
        console.err().print(Help.of(COMMANDS));
        return Command.MISUSED;
    }

    private static int run(Command command, List<String> words, Console console) {
        if (words.contains(Help.OPTION.name())) {
            console.out().print(Help.of(command));
            return Command.DONE;
        }
        try {
            return command.run(Arguments.parse(command.options(), words), console);
        } catch (MisuseException misuse) {
            console.complain(command.name() + ": " + misuse.getMessage());
            console.err().println(Help.usage(command));
            return Command.MISUSED;
        } catch (IOException unreadable) {
            console.complain(command.name() + ": " + unreadable.getMessage());
            return Command.FAILED;
        } catch (RuntimeException fault) {
            console.complain(command.name() + ": this should not have happened, please report it: " + fault);
            return Command.FAILED;
        }
    }

    private static List<String> rest(List<String> words) {
        return words.subList(1, words.size());
    }
}
