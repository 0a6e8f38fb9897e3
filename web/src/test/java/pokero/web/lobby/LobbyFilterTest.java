package pokero.web.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;

import org.junit.jupiter.api.Test;

import pokero.ejb.lobby.LobbyRow;
import pokero.rules.betting.Blinds;

class LobbyFilterTest {

    private final LobbyFilter filter = new LobbyFilter(new HashMap<>());

    @Test
    void at_first_every_table_is_shown() {
        assertThat(filter.takes(table(2, 2, 1, 0))).isTrue();
        assertThat(filter.takes(table(10, 0, 1_000_000, 0))).isTrue();
    }

    @Test
    void stakes_go_by_the_big_blind_and_leave_no_gap() {
        filter.setStakes(Stakes.LOW);
        assertThat(filter.takes(table(6, 0, 10, 0))).isTrue();
        assertThat(filter.takes(table(6, 0, 11, 0))).isFalse();
        filter.setStakes(Stakes.MIDDLE);
        assertThat(filter.takes(table(6, 0, 11, 0))).isTrue();
        assertThat(filter.takes(table(6, 0, 101, 0))).isFalse();
        filter.setStakes(Stakes.HIGH);
        assertThat(filter.takes(table(6, 0, 101, 0))).isTrue();
    }

    @Test
    void kinds_go_by_the_chairs() {
        filter.setKind(Kind.HEADS_UP);
        assertThat(filter.takes(table(2, 0, 10, 0))).isTrue();
        assertThat(filter.takes(table(3, 0, 10, 0))).isFalse();
        filter.setKind(Kind.FULL);
        assertThat(filter.takes(table(7, 0, 10, 0))).isTrue();
        assertThat(filter.takes(table(6, 0, 10, 0))).isFalse();
    }

    @Test
    void full_tables_can_be_hidden_but_never_the_viewers_own() {
        filter.setHideFull(true);
        assertThat(filter.takes(table(6, 6, 10, 0))).isFalse();
        assertThat(filter.takes(table(6, 5, 10, 0))).isTrue();
        assertThat(filter.takes(table(6, 6, 10, 3))).isTrue();
    }

    private static LobbyRow table(int size, int taken, long bigBlind, int mySeat) {
        return new LobbyRow(1, "Rysy", new Blinds(1, bigBlind), size, taken, 0, 0, 0, bigBlind, bigBlind * 100, mySeat);
    }
}
