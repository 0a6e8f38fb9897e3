package pokero.tests.server.cage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.cage.CashierService;
import pokero.ejb.cage.Movement;
import pokero.ejb.player.PlayerService;
import pokero.ejb.table.Answer;
import pokero.tests.server.Deployed;
import pokero.tests.server.LoggedIn;

@ExtendWith(ArquillianExtension.class)
class CashierIT extends Deployed {

    @Inject
    private PlayerService players;

    @Inject
    private CashierService cashier;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    @Test
    void theDailyChipsAreThereOnceInTwentyFourHours() throws Exception {
        LoggedIn maria = player("Maria");

        assertThat(maria.call(cashier::minutesToDailyChips)).isEmpty();
        assertThat(maria.call(() -> cashier.takeDailyChips(UUID.randomUUID()))).isEqualTo(new Answer.Accepted());
        assertThat(maria.call(() -> cashier.takeDailyChips(UUID.randomUUID()))).isEqualTo(new Answer.NotYet(24 * 60));
        assertThat(maria.call(cashier::minutesToDailyChips)).hasValue(24 * 60);
        assertThat(maria.call(cashier::wallet)).isEqualTo(60_000);
    }

    @Test
    void aRepeatedWishGetsTheSameAnswerAndNoMoreChips() throws Exception {
        LoggedIn natalia = player("Natalia");
        UUID wish = UUID.randomUUID();

        assertThat(natalia.call(() -> cashier.takeDailyChips(wish))).isEqualTo(new Answer.Accepted());
        assertThat(natalia.call(() -> cashier.takeDailyChips(wish))).isEqualTo(new Answer.Accepted());
        assertThat(natalia.call(cashier::wallet)).isEqualTo(60_000);
    }

    @Test
    void anotherPlayersActionIdIsNobodyElses() throws Exception {
        UUID wish = UUID.randomUUID();
        player("Oliwia").call(() -> cashier.takeDailyChips(wish));

        LoggedIn other = player("Paulina");
        assertThat(other.call(() -> cashier.takeDailyChips(wish))).isEqualTo(new Answer.Accepted());
        assertThat(other.call(cashier::wallet)).isEqualTo(60_000);
    }

    @Test
    void tenWishesAtOnceAreOne() throws Exception {
        LoggedIn renata = player("Renata");
        Callable<Answer> wish = () -> renata.call(() -> cashier.takeDailyChips(UUID.randomUUID()));

        List<Answer> answers = executor.invokeAll(Stream.generate(() -> wish).limit(10).toList()).stream()
                .map(answer -> answer.resultNow()).toList();

        assertThat(answers).containsOnlyOnce(new Answer.Accepted());
        assertThat(renata.call(cashier::wallet)).isEqualTo(60_000);
    }

    @Test
    void everyMovementTellsWhatItLeft() throws Exception {
        LoggedIn sabina = player("Sabina");
        sabina.call(() -> cashier.takeDailyChips(UUID.randomUUID()));

        assertThat(sabina.call(() -> cashier.movements(0, 10)))
                .extracting(Movement::reason, Movement::table, Movement::amount, Movement::after)
                .containsExactly(tuple("daily-chips", "", 10_000L, 60_000L), tuple("grant", "", 50_000L, 50_000L));
        assertThat(sabina.call(() -> cashier.movements(1, 1))).extracting(Movement::after).containsExactly(50_000L);
        assertThat(sabina.call(cashier::movementCount)).isEqualTo(2);
    }

    @Test
    void whoHasNotPlayedHasWonNothing() throws Exception {
        LoggedIn teresa = player("Teresa");

        assertThat(teresa.call(cashier::stakes)).isEmpty();
        assertThat(teresa.call(cashier::week)).satisfies(week -> {
            assertThat(week.chips()).isZero();
            assertThat(week.hands()).isZero();
        });
    }

    @Test
    void aSuspendedPlayerGetsNothing() throws Exception {
        LoggedIn urszula = player("Urszula");
        suspend("Urszula");

        assertThat(urszula.call(() -> cashier.takeDailyChips(UUID.randomUUID()))).isEqualTo(new Answer.NotAllowed());
    }

    @Test
    void aStrangerHasNoWallet() {
        assertThatThrownBy(() -> cashier.wallet()).isInstanceOf(EJBAccessException.class);
    }

    private LoggedIn player(String name) {
        players.register(name, "three blind mice");
        return LoggedIn.player(name);
    }

    private void suspend(String name) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update player set suspended = true where name = ?")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }
}
