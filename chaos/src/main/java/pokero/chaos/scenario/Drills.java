package pokero.chaos.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import pokero.chaos.player.Crowd;
import pokero.chaos.report.Report;
import pokero.chaos.room.Room;

/** Lets things go wrong in a room, one scenario after the other. Ends with 1 when anything was lost, voided or done twice. */
@Command(name = "drill", description = "Lets things go wrong in a room, and looks whether anything was lost.")
public final class Drills implements Callable<Integer> {

    private static final Path REPORTS = Path.of("chaos/target/report");

    @Spec
    private CommandSpec command;

    @Option(names = "--folder", required = true, description = "where everything is that the run writes")
    private Path folder;

    @Option(names = "--scenario", split = ",", description = "names; all of them when none is named")
    private List<String> names = List.of();

    @Option(names = "--form", defaultValue = "FULL", description = "${COMPLETION-CANDIDATES}")
    private Form form;

    @Option(names = "--tables", defaultValue = "100")
    private int tables;

    @Option(names = "--seats", defaultValue = "3", description = "players at each table")
    private int seats;

    @Option(names = "--nodes", defaultValue = "3")
    private int nodes;

    @Override
    public Integer call() throws SQLException, IOException {
        List<Scenario> scenarios = scenarios();
        Room room = new Room(folder, true, nodes, new Crowd(tables, seats));
        room.open();
        Report report = new Report("%d nodes, %d tables with %d players each".formatted(nodes, tables, seats));
        for (Scenario scenario : scenarios) {
            report.add(new Drill(room, scenario).run(scenario.rounds(form)));
            report.write(REPORTS);
        }
        System.out.printf("%n%s%nThe report is in %s.%n", report.markdown(), REPORTS);
        return report.isClean() ? 0 : 1;
    }

    private List<Scenario> scenarios() {
        List<String> known = Scenario.ALL.stream().map(Scenario::name).toList();
        if (!known.containsAll(names)) {
            throw new ParameterException(command.commandLine(),
                    "There is no such scenario among " + names + "; there are " + String.join(", ", known) + ".");
        }
        return Scenario.ALL.stream().filter(scenario -> names.isEmpty() || names.contains(scenario.name()))
                .filter(scenario -> scenario.rounds(form) > 0).toList();
    }
}
