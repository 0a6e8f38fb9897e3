package pokero.persistence.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import pokero.persistence.table.HandAudit;

/** Plays hands again. */
@Command(name = "verify-hands",
        description = "Plays the hands of a running room again from their logs; ends with 1 when one "
                + "comes out otherwise than it is stored.")
final class VerifyHands implements Callable<Integer> {

    @Option(names = "--since", defaultValue = "-infinity", paramLabel = "TIME",
            description = "Only hands that began since then, as in 2026-11-01, \"2026-11-01 20:00\", yesterday.")
    private String since;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Refusal, SQLException {
        PrintWriter out = command.commandLine().getOut();
        AtomicLong faults = new AtomicLong();
        try (Connection connection = Database.of(System.getenv()).connect()) {
            long hands = HandAudit.check(connection, since, (hand, fault) -> {
                faults.incrementAndGet();
                out.printf("hand %d: %s%n", hand, fault);
            });
            out.printf("%d hands played again, %d came out otherwise.%n", hands, faults.get());
            return faults.get() == 0 ? 0 : 1;
        }
    }
}
