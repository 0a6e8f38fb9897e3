package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static pokero.tests.server.Awaiting.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.LogLine;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.TableWatch;
import pokero.rules.hand.Action;

@ExtendWith(ArquillianExtension.class)
class ClockIT extends AtTheTable {

    @Inject
    private TableWatch watch;

    @Test
    void R25_aTimeOutFoldsWhereACheckIsNotFree() {
        begin();

        room.timeIsUp(table);
        await(() -> hand().ended());

        assertThat(hand().log()).extracting(LogLine::kind).contains(LogLine.Kind.TIMED_OUT, LogLine.Kind.FOLD);
        assertThat(view().seat(1).state()).as("left out from now on").isEqualTo(SeatState.SITTING_OUT);
        assertThat(List.of(chipsAt(1), chipsAt(2))).containsExactly(295L, 405L);
        assertThat(view().nextHandMillis()).isEmpty();
    }

    @Test
    void R25_aTimeOutChecksWhereThatIsFree() {
        begin();
        act(ann, new Action.Call());

        room.timeIsUp(table);
        await(() -> hand().board().size() == 3);

        assertThat(hand().log()).extracting(LogLine::kind).contains(LogLine.Kind.TIMED_OUT, LogLine.Kind.CHECK);
        assertThat(view().seat(2).state()).isEqualTo(SeatState.PLAYING);
        assertThat(seenBy(bob).own().orElseThrow().sittingOut()).isTrue();
    }

    @Test
    void everyTurnHasItsTime() {
        begin();

        assertThat(hand().millisLeft().orElseThrow()).isBetween(50_000L, 60_000L);
        act(ann, new Action.Call());
        assertThat(hand().millisLeft().orElseThrow()).isBetween(50_000L, 60_000L);
    }

    @Test
    void anOutageTakesNobodysTime() {
        begin();
        long version = view().version();

        room.lastBeat(600);
        await(() -> view().version() > version);

        assertThat(hand().millisLeft().orElseThrow()).isBetween(640_000L, 662_000L);
    }

    @Test
    void houseBotsPlayAmongThemselvesOnlyWhenSomebodyWatches() throws SQLException {
        sit(room.bot(), 1, 300);
        sit(room.bot(), 2, 300);
        assertThat(view().nextHandMillis()).isEmpty();

        watch.watched(List.of(table));

        assertThat(view().nextHandMillis()).isPresent();
        call();
        assertThat(hand().toAct()).contains(1);
    }

    @Test
    void houseBotsPlayWithAPersonUntilHeSitsOut() throws SQLException {
        sit(room.bot(), 1, 300);
        sit(room.bot(), 2, 300);
        sit(ann, 3, 300);
        assertThat(view().nextHandMillis()).isPresent();

        seats.sitOutFor(ann, UUID.randomUUID(), table, true);

        assertThat(view().nextHandMillis()).isEmpty();
    }
}
