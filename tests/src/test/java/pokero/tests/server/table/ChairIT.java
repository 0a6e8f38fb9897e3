package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.Answer;
import pokero.ejb.table.SeatState;

@ExtendWith(ArquillianExtension.class)
class ChairIT extends AtTheTable {

    private static final UUID WISH = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void aBuyInGoesFromTheWalletToTheChair() {
        sit(ann, 2, 300);

        assertThat(chipsAt(2)).isEqualTo(300);
        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET - 300);
        assertThat(seenBy(ann).own().orElseThrow().seat()).isEqualTo(2);
    }

    @Test
    void aBuyInIsWithinWhatTheTableTakes() {
        Answer refused = new Answer.BuyInOutOfRange(CardRoom.LEAST_BUY_IN, CardRoom.MOST_BUY_IN);

        for (long buyIn : new long[]{Long.MIN_VALUE, -100, 0, 99, 501, Long.MAX_VALUE}) {
            assertThat(seats.sitFor(ann, UUID.randomUUID(), table, 1, buyIn)).isEqualTo(refused);
        }
        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET);
    }

    @Test
    void nobodyBuysInForMoreThanHeHas() {
        sit(ann, 1, 500);
        table = room.table();
        sit(ann, 1, 400);
        table = room.table();

        assertThat(seats.sitFor(ann, WISH, table, 1, 101)).isEqualTo(new Answer.WalletTooSmall(100));
    }

    @Test
    void aChairIsTakenOnceAndAPlayerTakesOne() {
        sit(ann, 1, 300);

        assertThat(seats.sitFor(bob, UUID.randomUUID(), table, 1, 300)).isEqualTo(new Answer.SeatTaken());
        assertThat(seats.sitFor(ann, UUID.randomUUID(), table, 2, 300)).isEqualTo(new Answer.AlreadySeated(1));
        assertThat(seats.sitFor(bob, UUID.randomUUID(), table, 4, 300)).isEqualTo(new Answer.NoSuchSeat());
        assertThat(seats.sitFor(bob, UUID.randomUUID(), -table, 1, 300)).isEqualTo(new Answer.NoSuchTable());
        assertThat(seats.leaveFor(bob, UUID.randomUUID(), table)).isEqualTo(new Answer.NotSeated());
    }

    @Test
    void aRepeatedWishIsGrantedOnce() {
        assertThat(seats.sitFor(ann, WISH, table, 1, 200)).isEqualTo(ACCEPTED);
        assertThat(seats.sitFor(ann, WISH, table, 1, 200)).isEqualTo(ACCEPTED);
        assertThat(seats.topUpFor(ann, WISH, table, 50)).as("the first wish of this id").isEqualTo(ACCEPTED);

        assertThat(chipsAt(1)).isEqualTo(200);
        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET - 200);
    }

    @Test
    void anotherPlayersActionIdSaysNothing() {
        assertThat(seats.sitFor(ann, WISH, table, 1, 200)).isEqualTo(ACCEPTED);
        assertThat(seats.sitFor(bob, WISH, table, 2, 100)).isEqualTo(ACCEPTED);

        assertThat(chipsAt(2)).isEqualTo(100);
    }

    @Test
    void R26_aTopUpBetweenHandsIsMadeAtOnceAndNeverOverTheMaximum() {
        sit(ann, 1, 300);

        assertThat(seats.topUpFor(ann, UUID.randomUUID(), table, 201)).isEqualTo(new Answer.TopUpOutOfRange(200));
        assertThat(seats.topUpFor(ann, UUID.randomUUID(), table, 0)).isEqualTo(new Answer.TopUpOutOfRange(200));
        assertThat(seats.topUpFor(ann, UUID.randomUUID(), table, 150)).isEqualTo(ACCEPTED);
        assertThat(chipsAt(1)).isEqualTo(450);
        assertThat(seenBy(ann).own().orElseThrow().mostTopUp()).isEqualTo(50);
    }

    @Test
    void whoLeavesBetweenHandsGetsHisChipsAtOnce() {
        sit(ann, 1, 300);

        assertThat(seats.leaveFor(ann, UUID.randomUUID(), table)).isEqualTo(ACCEPTED);

        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET);
        assertThat(view().seat(1).state()).isEqualTo(SeatState.FREE);
        assertThat(seenBy(ann).own()).isEmpty();
    }

    @Test
    void whoSitsOutIsNotDealtInUntilHeIsBack() {
        sit(ann, 1, 300);
        sit(bob, 2, 300);
        assertThat(view().nextHandMillis()).isPresent();

        seats.sitOutFor(ann, UUID.randomUUID(), table, true);
        assertThat(view().seat(1).state()).isEqualTo(SeatState.SITTING_OUT);
        assertThat(view().nextHandMillis()).as("one player is no game").isEmpty();

        seats.sitOutFor(ann, UUID.randomUUID(), table, false);
        assertThat(view().nextHandMillis()).isPresent();
    }

    @Test
    void atAClosedTableEverybodyIsCashedOutAndNobodySitsDown() {
        sit(ann, 1, 300);

        assertThat(tables.close(table)).isEqualTo(ACCEPTED);

        assertThat(room.walletOf(ann)).isEqualTo(CardRoom.WALLET);
        assertThat(seats.sitFor(ann, UUID.randomUUID(), table, 1, 300)).isEqualTo(new Answer.TableClosed());
        assertThat(view().open()).isFalse();
    }
}
