package pokero.chaos.scenario;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import pokero.chaos.check.Findings;
import pokero.chaos.player.Crowd;
import pokero.chaos.room.Room;

/**
 * Shows that the checker finds a loss. In a room whose commits wait for no second server an acknowledged action is taken away
 * on purpose, so that everything else still fits together; then the leader is killed with what nobody else has.
 */
@Command(name = "control", description = "Loses acknowledged actions on purpose: the checker must find them.")
public final class Control implements Callable<Integer> {

    private static final int SEATS = 3;

    @Option(names = "--folder", required = true, description = "where everything is that the run writes")
    private Path folder;

    @Option(names = "--tables", defaultValue = "10")
    private int tables;

    @Override
    public Integer call() throws SQLException {
        Room room = new Room(folder, false, 1, new Crowd(tables, SEATS));
        room.open();
        Findings untouched = room.check();
        boolean clean = say("before anything was lost", untouched, untouched.isClean());
        try (Connection connection = room.database().connect()) {
            LostAction.take(connection);
        }
        Findings one = room.check();
        boolean found = say("one acknowledged action was taken away", one, one.lost() == 1);
        room.awaitCalm();
        room.servers().killLeaderBeforeTheOthersHear(room::awaitEveryTableToMove);
        room.servers().awaitNewLeader();
        Findings more = room.check();
        boolean foundMore = say("the leader was killed under asynchronous replication", more,
                more.lost() > one.lost());
        return clean && found && foundMore ? 0 : 1;
    }

    private static boolean say(String what, Findings findings, boolean right) {
        System.out.printf("%n%s: %d lost, %d complaints, %s%n", what, findings.lost(), findings.count(),
                right ? "as it should be" : "WRONG");
        findings.told().stream().limit(3).forEach(complaint -> System.out.println("  " + complaint));
        return right;
    }
}
