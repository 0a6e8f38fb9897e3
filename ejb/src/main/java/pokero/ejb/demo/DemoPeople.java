package pokero.ejb.demo;

import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.player.Password;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.player.Players;

/** Who is in the demo: two players and an admin with a password that everybody knows, and bots that nobody logs in as. */
@ApplicationScoped
class DemoPeople {

    private static final String PASSWORD = "pokero-demo";
    private static final long CHIPS = 100_000;

    @Inject
    private Players players;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    void enrol() {
        person("ada", false);
        person("ben", false);
        person("floor", true);
        DemoTable.ALL.stream().flatMap(table -> table.bots().stream()).filter(this::isNew)
                .forEach(bot -> enrol(new NewPlayer(bot, null, false, true, CHIPS)));
    }

    /** Empty when a person has the name. */
    Optional<Long> bot(String name) {
        return players.named(name).filter(PlayerRow::isBot).map(PlayerRow::id);
    }

    private void person(String name, boolean admin) {
        if (isNew(name)) {
            enrol(new NewPlayer(name, Password.hash(PASSWORD), admin, false, CHIPS));
        }
    }

    private boolean isNew(String name) {
        return players.named(name).isEmpty();
    }

    private void enrol(NewPlayer player) {
        try (var connection = database.getConnection()) {
            Enrolment.enrol(connection, player);
        } catch (SQLException e) {
            throw new IllegalStateException("the demo cannot enrol " + player.name(), e);
        }
    }
}
