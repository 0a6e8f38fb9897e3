package pokero.persistence.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import pokero.persistence.Migrations;

/** Brings the database's schema up to date. */
@Command(name = "migrate", description = "Brings the schema up to date. Run it as the schema's owner.")
final class Migrate implements Callable<Integer> {

    @Option(names = "--app-role", defaultValue = "${env:POKERO_APP_ROLE:-pokero_app}", paramLabel = "ROLE",
            description = "The role that the room itself logs in as; it must exist. POKERO_APP_ROLE, or ${DEFAULT-VALUE}.")
    private String appRole;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Refusal {
        Database database = Database.of(System.getenv());
        int applied = Migrations.migrate(database.url(), database.user(), database.password(), appRole);
        command.commandLine().getOut().println(
                applied == 0 ? "The schema is up to date." : "The schema is up to date now: applied " + applied + ".");
        return 0;
    }
}
