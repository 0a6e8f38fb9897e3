package pokero.tests.server.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pokero.tests.server.Awaiting.await;

import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.admin.PlayerLine;
import pokero.ejb.admin.PlayersDesk;
import pokero.ejb.player.PlayerService;
import pokero.ejb.ring.PlayerShutOut;
import pokero.ejb.table.Answer;
import pokero.ejb.table.SeatDesk;
import pokero.tests.server.Deployed;
import pokero.tests.server.LoggedIn;
import pokero.tests.server.NewsReader;

@ExtendWith(ArquillianExtension.class)
class PlayersDeskIT extends Deployed {

    private static final LoggedIn FLOOR = LoggedIn.admin("Floor One");

    @Inject
    private PlayersDesk desk;

    @Inject
    private PlayerService players;

    @Inject
    private SeatDesk seats;

    @Inject
    private NewsReader news;

    @BeforeEach
    void openTheFloor() {
        players.register("Floor One", "three blind mice");
        players.register("Xavier_Zet", "three blind mice");
        players.register("Xaver Zet", "three blind mice");
    }

    @Test
    void aPlayerIsFoundByAnyPartOfHisName() throws Exception {
        assertThat(FLOOR.call(() -> desk.find("VER", 0, 10))).extracting(PlayerLine::name).containsExactly("Xaver Zet");
        assertThat(FLOOR.call(() -> desk.find(" zet ", 0, 10))).extracting(PlayerLine::name)
                .containsExactly("Xaver Zet", "Xavier_Zet");
        assertThat(FLOOR.call(() -> desk.find("zet", 1, 1))).extracting(PlayerLine::name).containsExactly("Xavier_Zet");
        assertThat(FLOOR.call(() -> desk.count("zet"))).isEqualTo(2);
    }

    @Test
    void signsInAQueryAreOnlySigns() throws Exception {
        assertThat(FLOOR.call(() -> desk.find("%", 0, 10))).isEmpty();
        assertThat(FLOOR.call(() -> desk.count("Xa\0ver"))).isEqualTo(1);
        assertThat(FLOOR.call(() -> desk.find("' or '1'='1", 0, 10))).isEmpty();
        assertThat(FLOOR.call(() -> desk.find("er_z", 0, 10))).extracting(PlayerLine::name)
                .containsExactly("Xavier_Zet");
    }

    @Test
    void aLineTellsWhatThePlayerHas() throws Exception {
        players.register("Yvonne", "three blind mice");

        assertThat(line("Yvonne")).satisfies(line -> {
            assertThat(line.wallet()).isEqualTo(50_000);
            assertThat(line.onTables()).isZero();
            assertThat(line.admin() || line.bot() || line.suspended()).isFalse();
            assertThat(line.lockedUntil()).isNull();
        });
    }

    @Test
    void whoIsSuspendedIsShutOutAndMayDoNothing() throws Exception {
        players.register("Zenobia", "three blind mice");
        LoggedIn zenobia = LoggedIn.player("Zenobia");

        assertThat(FLOOR.call(() -> desk.suspend(line("Zenobia").id(), true))).isEqualTo(new Answer.Accepted());
        assertThat(line("Zenobia").suspended()).isTrue();
        await(() -> news.hasHeard(new PlayerShutOut("Zenobia")));
        assertThat(zenobia.call(players::isWelcome)).isFalse();
        assertThat(zenobia.call(() -> seats.sit(UUID.randomUUID(), 1, 1, 100))).isEqualTo(new Answer.NotAllowed());

        assertThat(FLOOR.call(() -> desk.suspend(line("Zenobia").id(), false))).isEqualTo(new Answer.Accepted());
        assertThat(zenobia.call(players::isWelcome)).isTrue();
    }

    @Test
    void nobodySuspendsHimselfOrNobody() throws Exception {
        assertThat(FLOOR.call(() -> desk.suspend(line("Floor One").id(), true))).isEqualTo(new Answer.NotAllowed());
        assertThat(FLOOR.call(() -> desk.suspend(-1, true))).isEqualTo(new Answer.NotAllowed());
        assertThat(line("Floor One").suspended()).isFalse();
    }

    @Test
    void theDeskIsNotForPlayers() {
        LoggedIn player = LoggedIn.player("Floor One");

        assertThatThrownBy(() -> player.call(() -> desk.find("", 0, 1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> player.call(() -> desk.suspend(1, true))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> desk.count("")).isInstanceOf(EJBAccessException.class);
    }

    private PlayerLine line(String name) throws Exception {
        return FLOOR.call(() -> desk.find(name, 0, 1)).getFirst();
    }
}
