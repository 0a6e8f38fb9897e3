package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.Answer;
import pokero.rules.hand.Action;

/** A wish has one answer, however often it is asked and whatever happened to the first one on its way. */
@ExtendWith(ArquillianExtension.class)
class RepeatIT extends InTrouble {

    private final UUID wish = UUID.randomUUID();

    @Test
    void aBuyInThatIsRepeatedIsPaidOnce() {
        assertThat(seats.sitFor(ann, wish, table, 1, 300)).isEqualTo(ACCEPTED);
        assertThat(seats.sitFor(ann, wish, table, 1, 300)).isEqualTo(ACCEPTED);

        assertThat(chipsAt(1)).isEqualTo(300);
        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET - 300);
    }

    @Test
    void aTopUpThatIsRepeatedIsPaidOnce() {
        sit(ann, 1, 200);

        assertThat(seats.topUpFor(ann, wish, table, 100)).isEqualTo(ACCEPTED);
        assertThat(seats.topUpFor(ann, wish, table, 100)).isEqualTo(ACCEPTED);

        assertThat(chipsAt(1)).isEqualTo(300);
    }

    @Test
    void whoLeftAndSatDownAgainIsNotMadeToLeaveByTheRepeat() {
        sit(ann, 1, 200);
        assertThat(seats.leaveFor(ann, wish, table)).isEqualTo(ACCEPTED);
        sit(ann, 2, 200);

        assertThat(seats.leaveFor(ann, wish, table)).isEqualTo(ACCEPTED);

        assertThat(chipsAt(2)).isEqualTo(200);
    }

    @Test
    void whoCameBackIsNotLeftOutByTheRepeat() {
        sit(ann, 1, 200);
        assertThat(seats.sitOutFor(ann, wish, table, true)).isEqualTo(ACCEPTED);
        assertThat(seats.sitOutFor(ann, UUID.randomUUID(), table, false)).isEqualTo(ACCEPTED);

        assertThat(seats.sitOutFor(ann, wish, table, true)).isEqualTo(ACCEPTED);

        assertThat(seenBy(ann).own().orElseThrow().sittingOut()).isFalse();
    }

    @Test
    void whatWasRefusedStaysRefusedWhenItHasBecomePossible() {
        sit(bob, 1, 200);
        assertThat(seats.sitFor(ann, wish, table, 1, 300)).isEqualTo(new Answer.SeatTaken());
        seats.leaveFor(bob, UUID.randomUUID(), table);

        assertThat(seats.sitFor(ann, wish, table, 1, 300)).isEqualTo(new Answer.SeatTaken());

        assertThat(seats.sitFor(ann, UUID.randomUUID(), table, 1, 300)).isEqualTo(ACCEPTED);
    }

    @Test
    void anotherPlayersWishOfTheSameIdIsAnotherWish() {
        assertThat(seats.sitFor(ann, wish, table, 1, 300)).isEqualTo(ACCEPTED);
        assertThat(seats.sitFor(bob, wish, table, 2, 300)).isEqualTo(ACCEPTED);
    }

    @Test
    void anActionThatIsRepeatedWhenTheHandHasGoneOnGetsItsFirstAnswer() {
        begin();
        ActionSlip call = slip(new Action.Call());
        assertThat(tables.takeFor(ann, call)).isEqualTo(ACCEPTED);
        assertThat(act(bob, new Action.RaiseTo(40))).isEqualTo(ACCEPTED);
        long events = room.eventsOf(table);

        assertThat(tables.takeFor(ann, call)).isEqualTo(ACCEPTED);

        assertThat(room.eventsOf(table)).isEqualTo(events);
    }

    @Test
    void anActionWithAnIdThatWasUsedBeforeGetsTheAnswerOfThatAndIsNotPlayed() {
        begin();
        ActionSlip call = slip(new Action.Call());
        tables.takeFor(ann, call);
        act(bob, new Action.RaiseTo(40));
        long events = room.eventsOf(table);

        assertThat(tables.takeFor(ann, new ActionSlip(call.actionId(), table, hand().id(), hand().moment(),
                new Action.RaiseTo(200)))).isEqualTo(ACCEPTED);

        assertThat(room.eventsOf(table)).isEqualTo(events);
        assertThat(hand().toAct()).contains(1);
    }

    @Test
    void anActionWhoseCommitNobodyHeardOfIsInTheLogOnce() throws Exception {
        begin();
        ActionSlip call = slip(new Action.Call());
        long events = room.eventsOf(table);
        trouble.holdCommitsBack();

        Future<Answer> answer = begin(() -> tables.takeFor(ann, call));
        trouble.cutWhoWaitsToCommit("hand_event");
        trouble.letCommitsGo();

        assertThat(answer.get()).as("the server asks again by itself").isEqualTo(ACCEPTED);
        assertThat(tables.takeFor(ann, call)).isEqualTo(ACCEPTED);
        assertThat(room.eventsOf(table)).isEqualTo(events + 1);
        assertThat(view().seat(1).bet()).isEqualTo(10);
    }

    @Test
    void anActionThatWasCutOffBeforeItsCommitIsInTheLogOnce() throws Exception {
        begin();
        ActionSlip call = slip(new Action.Call());
        long events = room.eventsOf(table);
        trouble.keepTable(table);

        Future<Answer> answer = begin(() -> tables.takeFor(ann, call));
        trouble.cutWhoWaitsForALock("poker_table");
        trouble.giveTableBack();

        assertThatThrownBy(answer::get).as("nobody knows: the browser asks again");
        assertThat(tables.takeFor(ann, call)).isEqualTo(ACCEPTED);
        assertThat(room.eventsOf(table)).isEqualTo(events + 1);
    }

    @Test
    void aHandWhoseLastCommitNobodyHeardOfIsSettledOnce() throws Exception {
        begin();
        ActionSlip fold = slip(new Action.Fold());
        trouble.holdCommitsBack();

        Future<Answer> answer = begin(() -> tables.takeFor(ann, fold));
        trouble.cutWhoWaitsToCommit("transfer");
        trouble.letCommitsGo();

        assertThat(answer.get()).as("the server asks again by itself").isEqualTo(ACCEPTED);
        assertThat(tables.takeFor(ann, fold)).isEqualTo(ACCEPTED);
        assertThat(chipsAt(1)).isEqualTo(295);
        assertThat(chipsAt(2)).isEqualTo(405);
    }

    @Test
    void aHandAfterWhichSomebodyGetsChipsIsSettledOnceWhenNobodyHeardOfItsLastCommit() throws Exception {
        begin();
        seats.topUpFor(bob, UUID.randomUUID(), table, 50);
        ActionSlip fold = slip(new Action.Fold());
        trouble.holdCommitsBack();

        Future<Answer> answer = begin(() -> tables.takeFor(ann, fold));
        trouble.cutWhoWaitsToCommit("transfer");
        trouble.letCommitsGo();

        assertThatThrownBy(answer::get).as("nobody knows: the browser asks again");
        assertThat(tables.takeFor(ann, fold)).isEqualTo(ACCEPTED);
        assertThat(chipsAt(1)).isEqualTo(295);
        assertThat(chipsAt(2)).isEqualTo(455);
    }

    @Test
    void aBuyInWhoseCommitNobodyHeardOfIsPaidOnce() throws Exception {
        trouble.holdCommitsBack();

        Future<Answer> answer = begin(() -> seats.sitFor(ann, wish, table, 1, 300));
        trouble.cutWhoWaitsToCommit("transfer");
        trouble.letCommitsGo();

        assertThatThrownBy(answer::get);
        assertThat(seats.sitFor(ann, wish, table, 1, 300)).isEqualTo(ACCEPTED);
        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET - 300);
    }

    private static Future<Answer> begin(Callable<Answer> wish) {
        FutureTask<Answer> asking = new FutureTask<>(wish);
        Thread.ofPlatform().start(asking);
        return asking;
    }
}
