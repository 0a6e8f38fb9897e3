package pokero.persistence.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import pokero.persistence.cage.Corrections;

/** Takes a transfer back with one the other way. */
@Command(name = "reverse-transfer",
        description = "Takes a transfer between a wallet and the house back, with one the other way.")
final class ReverseTransfer implements Callable<Integer> {

    @Parameters(paramLabel = "TRANSFER", description = "Its number, as the player's cashier shows it.")
    private long number;

    @Mixin
    private CorrectionNote note;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Refusal, SQLException {
        Corrections.Note why = note.read();
        try (Connection connection = Database.of(System.getenv()).connect()) {
            connection.setAutoCommit(false);
            long made = reverse(connection, find(connection), why);
            connection.commit();
            command.commandLine().getOut().printf("Transfer %d takes transfer %d back.%n", made, number);
        }
        return 0;
    }

    private Corrections.Made find(Connection connection) throws Refusal, SQLException {
        Corrections.Made transfer = Corrections.find(connection, number)
                .orElseThrow(() -> new Refusal("There is no transfer " + number + "."));
        if (transfer.reversed()) {
            throw new Refusal("Transfer " + number + " was taken back already.");
        }
        if (!transfer.correctable()) {
            throw new Refusal(
                    "Transfer " + number + " moved chips of a table, and they have moved on since: make it good "
                            + "with move-chips, from wallet to wallet.");
        }
        return transfer;
    }

    private long reverse(Connection connection, Corrections.Made transfer, Corrections.Note why)
            throws Refusal, SQLException {
        return Corrections.move(connection, transfer.credit(), transfer.debit(), transfer.amount(), number, why)
                .orElseThrow(() -> new Refusal("The wallet has less than " + transfer.amount()
                        + " chips now: the player has them at a table, or has lost them."));
    }
}
