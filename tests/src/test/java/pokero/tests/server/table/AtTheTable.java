package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static pokero.tests.server.Awaiting.await;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.Answer;
import pokero.ejb.table.HandView;
import pokero.ejb.table.SeatKeeper;
import pokero.ejb.table.TableKeeper;
import pokero.ejb.table.TableView;
import pokero.rules.hand.Action;
import pokero.tests.server.Deployed;

/** A test at a table of its own, with two people who may sit down there. Afterwards the books are right. */
@ExtendWith(ArquillianExtension.class)
abstract class AtTheTable extends Deployed {

    static final Answer ACCEPTED = new Answer.Accepted();

    @Inject
    CardRoom room;

    @Inject
    SeatKeeper seats;

    @Inject
    TableKeeper tables;

    long table;
    long ann;
    long bob;

    @BeforeEach
    void open() throws SQLException {
        table = room.table();
        ann = room.person();
        bob = room.person();
    }

    @AfterEach
    void theBooksAreRight() {
        assertThat(room.faultsInTheBooks()).isZero();
    }

    /** Ann has 300 in seat 1 with the button and the small blind, Bob 400 in seat 2 with the big blind; Ann acts. */
    final void begin() {
        sit(ann, 1, 300);
        sit(bob, 2, 400);
        call();
    }

    final void sit(long player, int seat, long buyIn) {
        assertThat(seats.sitFor(player, UUID.randomUUID(), table, seat, buyIn)).isEqualTo(ACCEPTED);
    }

    /** The next hand begins. */
    final void call() {
        long last = view().hand().map(HandView::number).orElse(0L);
        room.timeIsUp(table);
        await(() -> view().hand().filter(hand -> hand.number() > last).isPresent());
    }

    final TableView view() {
        return seenBy(0);
    }

    final TableView seenBy(long player) {
        return tables.lookFor(player, table).orElseThrow();
    }

    final HandView hand() {
        return view().hand().orElseThrow();
    }

    final Answer act(long player, Action action) {
        return tables.takeFor(player, slip(action));
    }

    final ActionSlip slip(Action action) {
        return new ActionSlip(UUID.randomUUID(), table, hand().id(), hand().moment(), action);
    }

    final long chipsAt(int seat) {
        return room.chipsAt(table, seat);
    }
}
