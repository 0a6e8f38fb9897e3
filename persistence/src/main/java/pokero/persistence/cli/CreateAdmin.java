package pokero.persistence.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.player.Password;
import pokero.persistence.player.PasswordPolicy;
import pokero.persistence.player.PlayerName;

/** Makes an admin, or makes one of a player. */
@Command(name = "create-admin",
        description = "Makes NAME an admin with this password; a new player when there is none.")
final class CreateAdmin implements Callable<Integer> {

    private static final String PROMOTE = """
            update player
            set admin = true, password_hash = ?, failed_logins = 0, locked_until = null, suspended = false
            where name_key = lower(?) and not bot
            """;

    @Parameters(paramLabel = "NAME", description = "3 to 20 letters, digits, spaces, dots, hyphens, underscores.")
    private String name;

    @ArgGroup
    private PasswordSource source;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Refusal, SQLException {
        String player = PlayerName.of(name).orElseThrow(() -> new Refusal("\"" + name + "\" cannot be a name: "
                + "it takes 3 to 20 letters, digits, spaces, dots, hyphens and underscores."));
        Database database = Database.of(System.getenv());
        String hash = Password.hash(goodPassword(player));
        try (var connection = database.connect()) {
            command.commandLine().getOut().println(makeAdmin(connection, player, hash));
        }
        return 0;
    }

    private String goodPassword(String player) throws Refusal {
        String password = PasswordSource.read(source);
        var fault = PasswordPolicy.fault(password, player);
        if (fault.isPresent()) {
            throw new Refusal(fault.get().sentence());
        }
        return password;
    }

    private static String makeAdmin(Connection connection, String player, String hash) throws Refusal, SQLException {
        if (promote(connection, player, hash)) {
            return player + " is an admin now, with the new password.";
        }
        if (Enrolment.enrol(connection, new NewPlayer(player, hash, true, false, NewPlayer.WELCOME_CHIPS)).isEmpty()) {
            throw new Refusal(player + " is a house bot, and bots are no admins.");
        }
        return player + " was made, and is an admin.";
    }

    private static boolean promote(Connection connection, String player, String hash) throws SQLException {
        try (var statement = connection.prepareStatement(PROMOTE)) {
            statement.setString(1, hash);
            statement.setString(2, player);
            return statement.executeUpdate() == 1;
        }
    }
}
