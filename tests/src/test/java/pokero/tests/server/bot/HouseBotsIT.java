package pokero.tests.server.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.admin.NewTable;
import pokero.ejb.admin.TableOpening;
import pokero.ejb.admin.TableYard;
import pokero.ejb.bot.BotKeeper;
import pokero.ejb.bot.BotPlayer;
import pokero.ejb.cage.LedgerAudit;
import pokero.ejb.table.Answer;
import pokero.ejb.table.HandView;
import pokero.ejb.table.SeatKeeper;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableKeeper;
import pokero.ejb.table.TableView;
import pokero.ejb.table.TableWatch;
import pokero.persistence.bot.ShortBot;
import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.tests.server.Deployed;

/** Two house bots, each with the least buy-in and no chip more. */
@ExtendWith(ArquillianExtension.class)
class HouseBotsIT extends Deployed {

    private static final long BUY_IN = 2_000;
    private static final long MOST = 10_000;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    @Inject
    private TableYard yard;

    @Inject
    private SeatKeeper seats;

    @Inject
    private TableKeeper tables;

    @Inject
    private TableWatch watch;

    @Inject
    private BotKeeper bots;

    @Inject
    private BotPlayer player;

    @Inject
    private LedgerAudit audit;

    @Inject
    private MetricRegistry metrics;

    @Test
    void botsPlayAHandByTheirSlipsWhileSomebodyWatches() throws Exception {
        long table = twoBotsAt("Watched bots");
        long before = countedActions();
        until(HandView::ended, table, () -> bots.takeDue().forEach(player::play));
        assertThat(slips(table)).isPositive();
        assertThat(countedActions() - before).isGreaterThanOrEqualTo(slips(table));
        assertThat(audit.run().isClean()).isTrue();
    }

    @Test
    void aTableWithADueBotIsGivenToOneNodeOnly() throws Exception {
        long table = twoBotsAt("Due bots");
        until(hand -> !hand.ended(), table, () -> {
        });
        hurry(table);
        assertThat(bots.takeDue()).contains(table);
        assertThat(bots.takeDue()).doesNotContain(table);
    }

    @Test
    void aBotThatWasLeftOutIsBoughtInAgainByTheHouse() throws Exception {
        long table = twoBotsAt("Poor bots");
        long poor = botAt(table, 1);
        assertThat(seats.sitOutFor(poor, UUID.randomUUID(), table, true)).isEqualTo(new Answer.Accepted());
        ShortBot left = bots.shortOfChips().stream().filter(bot -> bot.player() == poor).findFirst().orElseThrow();
        bots.grant(left);
        bots.refill(left);
        SeatView seat = look(table).seat(1);
        assertThat(seat.stack()).isEqualTo(MOST);
        assertThat(seat.state()).isNotEqualTo(SeatState.SITTING_OUT);
        assertThat(audit.run().isClean()).isTrue();
    }

    /** Lets time pass quickly until the table's hand is as wanted. */
    private void until(Predicate<HandView> wanted, long table, Runnable step) throws Exception {
        Instant limit = Instant.now().plus(Duration.ofSeconds(45));
        while (look(table).hand().filter(wanted).isEmpty()) {
            assertThat(Instant.now()).isBefore(limit);
            watch.watched(List.of(table));
            hurry(table);
            step.run();
            Thread.sleep(20);
        }
    }

    private long twoBotsAt(String name) throws SQLException {
        NewTable wanted = new NewTable(name, 2, 50, 100, 0, BUY_IN, MOST, 20);
        long table = ((TableOpening.Opened) yard.open(wanted)).id();
        for (int seat = 1; seat <= 2; seat++) {
            long bot = enrol(name + " " + seat);
            assertThat(seats.sitFor(bot, UUID.randomUUID(), table, seat, BUY_IN)).isEqualTo(new Answer.Accepted());
        }
        return table;
    }

    private long enrol(String name) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Enrolment.enrol(connection, new NewPlayer(name, null, false, true, BUY_IN)).orElseThrow();
        }
    }

    private TableView look(long table) {
        return tables.lookFor(0, table).orElseThrow();
    }

    private long botAt(long table, int seat) {
        return bots.botAt(table, seat).orElseThrow();
    }

    /** What is to come at the table comes now; a turn keeps its time. */
    private void hurry(long table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update poker_table set bot_due = least(bot_due, clock_timestamp()),
                               deadline = case when hand_running then deadline
                                          else least(deadline, clock_timestamp()) end
                        where id = ? and (bot_due is not null or not hand_running and deadline is not null)""")) {
            statement.setLong(1, table);
            statement.executeUpdate();
        }
    }

    private long slips(long table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("select count(*) from slip where table_id = ? and hand_id is not null")) {
            statement.setLong(1, table);
            try (var count = statement.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private long countedActions() {
        return metrics.getCounters((metric, counter) -> metric.getName().equals("pokero_actions")).values().stream()
                .mapToLong(Counter::getCount).sum();
    }
}
