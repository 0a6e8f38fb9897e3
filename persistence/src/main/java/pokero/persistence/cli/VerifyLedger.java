package pokero.persistence.cli;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the books. */
@Command(name = "verify-ledger", description = "Checks the books; ends with 1 when a chip was made, lost or misplaced.")
final class VerifyLedger implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Refusal, SQLException {
        try (var connection = Database.of(System.getenv()).connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select wrong_balances, unsettled_pots, total from ledger_check")) {
            row.next();
            return report(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private int report(long wrongBalances, long unsettledPots, long total) {
        boolean clean = wrongBalances == 0 && unsettledPots == 0 && total == 0;
        PrintWriter out = command.commandLine().getOut();
        out.printf("balances that differ from their transfers  %d%n", wrongBalances);
        out.printf("settled pots with chips left               %d%n", unsettledPots);
        out.printf("chips over or short in all                 %d%n", total);
        out.println(clean ? "The books are clean." : "The books are not clean.");
        return clean ? 0 : 1;
    }
}
