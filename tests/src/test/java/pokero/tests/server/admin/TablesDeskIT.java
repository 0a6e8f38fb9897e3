package pokero.tests.server.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.admin.NewTable;
import pokero.ejb.admin.TableLine;
import pokero.ejb.admin.TableOpening;
import pokero.ejb.admin.TableOpening.Fault;
import pokero.ejb.admin.TableOpening.Opened;
import pokero.ejb.admin.TableOpening.Refused;
import pokero.ejb.admin.TablesDesk;
import pokero.ejb.table.Answer;
import pokero.rules.betting.Blinds;
import pokero.tests.server.Deployed;
import pokero.tests.server.LoggedIn;

@ExtendWith(ArquillianExtension.class)
class TablesDeskIT extends Deployed {

    private static final LoggedIn FLOOR = LoggedIn.admin("Floor Two");

    @Inject
    private TablesDesk desk;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Test
    void aNewTableIsOpenAndEmpty() throws Exception {
        assertThat(open(named(" Babia Góra "))).isInstanceOf(Opened.class);

        assertThat(line("Babia Góra")).satisfies(line -> {
            assertThat(line.open()).isTrue();
            assertThat(line.taken()).isZero();
            assertThat(line.hands()).isZero();
            assertThat(line.blinds()).isEqualTo(new Blinds(5, 10, 1));
        });
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() throws Exception {
        assertThat(open(new NewTable(" x ", 11, 0, 10, 11, 9, 8, 4))).isEqualTo(new Refused(Set.of(Fault.NAME_INVALID,
                Fault.SIZE, Fault.BLINDS, Fault.ANTE, Fault.BUY_INS, Fault.TURN_SECONDS)));
        assertThat(open(named("Kru\0pa"))).isEqualTo(new Refused(Set.of(Fault.NAME_INVALID)));
        assertThat(open(new NewTable("Huge", 2, 1, Long.MAX_VALUE, -1, Long.MAX_VALUE, Long.MAX_VALUE, 301)))
                .isEqualTo(new Refused(Set.of(Fault.BLINDS, Fault.ANTE, Fault.BUY_INS, Fault.TURN_SECONDS)));
    }

    @Test
    void aNameIsTakenEvenByAClosedTable() throws Exception {
        open(named("Turbacz"));
        FLOOR.call(() -> desk.close(line("Turbacz").id()));

        assertThat(open(named("Turbacz"))).isEqualTo(new Refused(Set.of(Fault.NAME_TAKEN)));
    }

    @Test
    void ofFiveThatAskAtOnceOneOpensTheTable() throws Exception {
        Callable<TableOpening> wish = () -> open(named("Pilsko"));

        List<TableOpening> openings = executor.invokeAll(Stream.generate(() -> wish).limit(5).toList()).stream()
                .map(opening -> opening.resultNow()).toList();

        assertThat(openings.stream().filter(Opened.class::isInstance)).hasSize(1);
        assertThat(openings.stream().filter(new Refused(Set.of(Fault.NAME_TAKEN))::equals)).hasSize(4);
    }

    @Test
    void aClosedTableStaysOnTheList() throws Exception {
        open(named("Wielka Racza"));

        assertThat(FLOOR.call(() -> desk.close(line("Wielka Racza").id()))).isEqualTo(new Answer.Accepted());
        assertThat(line("Wielka Racza").open()).isFalse();
    }

    @Test
    void aTableThatIsNotThereCannotBeClosed() throws Exception {
        assertThat(FLOOR.call(() -> desk.close(-1))).isEqualTo(new Answer.NoSuchTable());
    }

    @Test
    void theDeskIsNotForPlayers() {
        LoggedIn player = LoggedIn.player("Floor Two");

        assertThatThrownBy(() -> player.call(desk::tables)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> player.call(() -> desk.close(1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> player.call(() -> desk.open(named("Mine")))).isInstanceOf(EJBAccessException.class);
    }

    private static NewTable named(String name) {
        return new NewTable(name, 6, 5, 10, 1, 200, 1_000, 20);
    }

    private TableOpening open(NewTable table) throws Exception {
        return FLOOR.call(() -> desk.open(table));
    }

    private TableLine line(String name) throws Exception {
        return FLOOR.call(desk::tables).stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }
}
