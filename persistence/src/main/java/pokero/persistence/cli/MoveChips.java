package pokero.persistence.cli;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import pokero.persistence.cage.Corrections;

/** Makes something good. */
@Command(name = "move-chips", description = "Moves chips from one wallet to another, or from or to the house.")
final class MoveChips implements Callable<Integer> {

    private static final String HOUSE = "house";
    private static final String ACCOUNT = """
            select id from account where kind = 'house' and ? = 'house'
            union all select wallet_id from player where name_key = lower(?)
            """;

    @Parameters(paramLabel = "AMOUNT", description = "Chips, 1 or more.")
    private long amount;

    @Option(names = "--from", required = true, paramLabel = "NAME", description = "A player, or house.")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "NAME", description = "A player, or house.")
    private String to;

    @Mixin
    private CorrectionNote note;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Refusal, SQLException {
        Corrections.Note why = note.read();
        if (amount < 1 || from.equalsIgnoreCase(to)) {
            throw new Refusal("Chips move from one to another, and 1 at least.");
        }
        try (Connection connection = Database.of(System.getenv()).connect()) {
            connection.setAutoCommit(false);
            long made = Corrections
                    .move(connection, account(connection, from), account(connection, to), amount, null, why)
                    .orElseThrow(() -> new Refusal(from + " has less than " + amount + " chips in the wallet."));
            connection.commit();
            command.commandLine().getOut().printf("Transfer %d moved %d chips from %s to %s.%n", made, amount, from,
                    to);
        }
        return 0;
    }

    /** A player called House would be found after the house itself. */
    private static long account(Connection connection, String name) throws Refusal, SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ACCOUNT)) {
            statement.setString(1, name);
            statement.setString(2, name);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new Refusal("Nobody is called " + name + "; the house is called " + HOUSE + ".");
                }
                return row.getLong(1);
            }
        }
    }
}
