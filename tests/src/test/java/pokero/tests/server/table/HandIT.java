package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.Answer;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.TableDesk;
import pokero.rules.cards.Card;
import pokero.rules.hand.Action;
import pokero.rules.betting.Refusal;

@ExtendWith(ArquillianExtension.class)
class HandIT extends AtTheTable {

    @Inject
    private TableDesk desk;

    @Test
    void aHandIsPlayedToTheEndAndItsChipsAreWhereTheyBelong() {
        begin();

        assertThat(act(ann, new Action.RaiseTo(40))).isEqualTo(ACCEPTED);
        assertThat(hand().pot()).isEqualTo(50);
        assertThat(chipsAt(1)).as("bets leave the chair at the end").isEqualTo(300);
        assertThat(act(bob, new Action.Fold())).isEqualTo(ACCEPTED);

        assertThat(hand().ended()).isTrue();
        assertThat(List.of(chipsAt(1), chipsAt(2))).containsExactly(310L, 390L);
        assertThat(view().seat(1).won()).isEqualTo(20);
        assertThat(view().nextHandMillis()).isPresent();
    }

    @Test
    void theDeskTakesSlipsFromPlayersOnly() {
        begin();

        assertThatThrownBy(() -> desk.take(slip(new Action.Call()))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void eachSeesHisOwnCardsOnly() {
        begin();

        List<Card> anns = seenBy(ann).own().orElseThrow().cards();
        List<Card> bobs = seenBy(bob).own().orElseThrow().cards();
        assertThat(anns).hasSize(2).doesNotContainAnyElementsOf(bobs);
        assertThat(seenBy(ann).seat(2).hidden()).isEqualTo(2);
        assertThat(view().own()).isEmpty();
    }

    @Test
    void aSlipForAnOlderMomentIsStale() {
        begin();
        ActionSlip late = slip(new Action.Call());
        act(ann, new Action.Call());
        long events = room.eventsOf(table);

        assertThat(tables.takeFor(bob, late)).isEqualTo(new Answer.Stale());
        assertThat(tables.takeFor(bob, new ActionSlip(UUID.randomUUID(), table, hand().id() - 1, hand().moment(),
                new Action.Check()))).isEqualTo(new Answer.Stale());
        assertThat(room.eventsOf(table)).isEqualTo(events);
    }

    @Test
    void aRepeatedSlipIsOneAction() {
        begin();
        ActionSlip call = slip(new Action.Call());

        assertThat(tables.takeFor(ann, call)).isEqualTo(ACCEPTED);
        long events = room.eventsOf(table);
        assertThat(tables.takeFor(ann, call)).isEqualTo(ACCEPTED);

        assertThat(room.eventsOf(table)).isEqualTo(events);
        assertThat(view().seat(1).bet()).isEqualTo(10);
    }

    @Test
    void aRefusalHasANameAndChangesNothing() throws SQLException {
        begin();
        long events = room.eventsOf(table);

        assertThat(act(ann, new Action.RaiseTo(15))).isEqualTo(refused(new Refusal.BelowMinimum(20)));
        assertThat(act(ann, new Action.RaiseTo(Long.MAX_VALUE))).isEqualTo(refused(new Refusal.AboveStack(300)));
        assertThat(act(ann, new Action.Check())).isEqualTo(refused(new Refusal.MayNotCheck(5)));
        assertThat(act(bob, new Action.Fold())).isEqualTo(refused(new Refusal.NotYourTurn(1)));
        assertThat(act(room.person(), new Action.Fold())).isEqualTo(new Answer.NotSeated());
        assertThat(room.eventsOf(table)).isEqualTo(events);
    }

    private static Answer refused(Refusal refusal) {
        return new Answer.Refused(refusal);
    }

    @Test
    void R26_aTopUpInAHandWaitsForItsEnd() {
        begin();

        assertThat(seats.topUpFor(ann, UUID.randomUUID(), table, 150)).isEqualTo(ACCEPTED);
        assertThat(chipsAt(1)).isEqualTo(300);
        assertThat(seenBy(ann).own().orElseThrow().topUp()).isEqualTo(150);
        act(ann, new Action.Fold());

        assertThat(chipsAt(1)).isEqualTo(445);
        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET - 450);
    }

    @Test
    void R26_aTopUpIsCutToTheMaximumWhenTheHandWasWon() {
        begin();
        seats.topUpFor(bob, UUID.randomUUID(), table, 110);

        act(ann, new Action.RaiseTo(200));
        act(bob, new Action.RaiseTo(400));
        act(ann, new Action.Fold());

        assertThat(chipsAt(2)).as("more than the maximum was won, so nothing was added").isEqualTo(600);
        assertThat(room.walletOf(bob)).isEqualTo(CardRoom.WALLET - 400);
    }

    @Test
    void whoLeavesOnHisTurnFoldsAtOnce() {
        begin();

        assertThat(seats.leaveFor(ann, UUID.randomUUID(), table)).isEqualTo(ACCEPTED);

        assertThat(hand().ended()).isTrue();
        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET - 5);
        assertThat(view().seat(1).state()).isEqualTo(SeatState.FREE);
        assertThat(hand().log().getLast().player()).isEqualTo(view().seat(2).player().orElseThrow());
    }

    @Test
    void whoLeavesBeforeHisTurnFoldsWhenItComes() {
        begin();

        assertThat(seats.leaveFor(bob, UUID.randomUUID(), table)).isEqualTo(ACCEPTED);
        assertThat(hand().ended()).isFalse();
        act(ann, new Action.Call());

        assertThat(hand().ended()).isTrue();
        assertThat(room.walletOf(bob)).isEqualTo(CardRoom.WALLET - 10);
        assertThat(chipsAt(1)).isEqualTo(310);
    }

    @Test
    void whoHasLostAllKeepsHisChairAndSitsOutUntilHeIsBackWithChips() {
        room.seal(table, /* Bob */ "AsAd" + /* Ann */ "2c7d" + "KhKdQs9c3h");
        begin();
        act(ann, new Action.RaiseTo(300));
        act(bob, new Action.Call());

        assertThat(List.of(chipsAt(1), chipsAt(2))).containsExactly(0L, 700L);
        assertThat(view().seat(1).state()).isEqualTo(SeatState.SITTING_OUT);
        assertThat(view().nextHandMillis()).isEmpty();
        assertThat(seats.sitOutFor(ann, UUID.randomUUID(), table, false))
                .isEqualTo(new Answer.TopUpOutOfRange(CardRoom.MOST_BUY_IN));

        seats.topUpFor(ann, UUID.randomUUID(), table, 200);
        assertThat(seats.sitOutFor(ann, UUID.randomUUID(), table, false)).isEqualTo(ACCEPTED);
        assertThat(view().nextHandMillis()).isPresent();
    }

    @Test
    void aTableThatIsClosedInAHandLetsItEnd() {
        begin();

        tables.close(table);
        assertThat(hand().ended()).isFalse();
        act(ann, new Action.Fold());

        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET - 5);
        assertThat(room.walletOf(bob)).isEqualTo(CardRoom.WALLET + 5);
        assertThat(view().nextHandMillis()).isEmpty();
    }
}
