package pokero.persistence.cli;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the books. */
@Command(name = "verify-ledger",
        description = "Checks the books of a running room; ends with 1 when a chip was made, lost or misplaced.")
final class VerifyLedger implements Callable<Integer> {

    @Option(names = "--full",
            description = "Adds up every transfer there ever was, not only those since the last closing.")
    private boolean full;

    @Option(names = "--timeout", defaultValue = "300", paramLabel = "SECONDS",
            description = "Gives up after so long; ${DEFAULT-VALUE} seconds, 0 for never.")
    private int timeout;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Refusal, SQLException {
        String question = full
                ? "select wrong_balances, unsettled_pots, total, wrongly_carried from ledger_full_check"
                : "select wrong_balances, unsettled_pots, total, 0 from ledger_check";
        try (var connection = Database.of(System.getenv()).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = '" + timeout + "s'");
            statement.execute("set default_transaction_read_only = on");
            try (ResultSet row = statement.executeQuery(question)) {
                row.next();
                return report(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        }
    }

    private int report(long wrongBalances, long unsettledPots, long total, long wronglyCarried) {
        boolean clean = wrongBalances == 0 && unsettledPots == 0 && total == 0 && wronglyCarried == 0;
        PrintWriter out = command.commandLine().getOut();
        out.printf("balances that differ from their transfers  %d%n", wrongBalances);
        out.printf("settled pots with chips left               %d%n", unsettledPots);
        out.printf("chips over or short in all                 %d%n", total);
        if (full) {
            out.printf("sums that were carried forward wrongly     %d%n", wronglyCarried);
        }
        out.println(clean ? "The books are clean." : "The books are not clean.");
        return clean ? 0 : 1;
    }
}
