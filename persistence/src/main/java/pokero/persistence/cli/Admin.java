package pokero.persistence.cli;

import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** {@code pokero-admin}: ends with 0 when done, 1 when it could not be done, 2 when it was called wrongly. */
@Command(name = "pokero-admin", description = "Looks after a Pokero room through its database.",
        mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = SchemaVersion.class,
        subcommands = {CreateAdmin.class, Migrate.class, VerifyLedger.class, VerifyHands.class, ReverseTransfer.class,
                MoveChips.class, Archive.class},
        footerHeading = "%nThe database, from the environment:%n",
        footer = {"  POKERO_DB_URL            as in jdbc:postgresql://localhost:5432/pokero",
                "  POKERO_DB_USER           the role to log in as, or",
                "  POKERO_DB_USER_FILE      a file with it",
                "  POKERO_DB_PASSWORD       its password, or",
                "  POKERO_DB_PASSWORD_FILE  a file with it"})
public final class Admin {

    private Admin() {
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Admin()).setExecutionExceptionHandler((fault, line, parsed) -> {
            line.getErr().println(line.getColorScheme().errorText(sentence(fault)));
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    private static String sentence(Exception fault) {
        return switch (fault) {
            case Refusal refusal -> refusal.getMessage();
            case SQLException sql -> "The database refused: " + sql.getMessage();
            case FlywayException flyway -> "The schema could not be migrated: " + flyway.getMessage();
            default -> fault.toString();
        };
    }
}
