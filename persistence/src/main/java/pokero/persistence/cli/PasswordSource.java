package pokero.persistence.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Scanner;

import picocli.CommandLine.Option;

/** Where a new password comes from: a file, standard input, or somebody at a terminal. Never the command's own line. */
final class PasswordSource {

    @Option(names = "--password-file", paramLabel = "FILE", description = "Take the password from a file's first line.")
    private Path file;

    @Option(names = "--password-stdin", description = "Take the password from the first line of standard input.")
    private boolean standardInput;

    static String read(PasswordSource source) throws Refusal {
        if (source == null) {
            return ask();
        }
        return source.file != null ? Database.firstLine(source.file) : firstLineOfStandardInput();
    }

    private static String firstLineOfStandardInput() {
        Scanner input = new Scanner(System.in);
        return input.hasNextLine() ? input.nextLine() : "";
    }

    private static String ask() throws Refusal {
        Console console = System.console();
        if (console == null) {
            throw new Refusal("There is no terminal to ask for the password: use --password-file or --password-stdin.");
        }
        char[] password = console.readPassword("Password: ");
        char[] again = console.readPassword("Once more: ");
        if (!Arrays.equals(password, again)) {
            throw new Refusal("The two passwords differ.");
        }
        return new String(password);
    }
}
