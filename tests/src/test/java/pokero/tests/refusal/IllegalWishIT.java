package pokero.tests.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.rules.hand.Action;
import pokero.tests.RunningServer;
import pokero.tests.floor.Chips;
import pokero.tests.floor.Table;
import pokero.tests.server.Deployed;
import pokero.tests.visitor.TableTalk.Answer;
import pokero.tests.visitor.TableTalk.Turn;
import pokero.tests.visitor.TableTalk;
import pokero.visitor.Visitor;

/** Ann (seat 1, button) and Ben are heads-up at 1/2 with 200 chips each. */
@RunAsClient
class IllegalWishIT extends Deployed {

    private final Visitor ann = RunningServer.newcomer("Ann ");
    private final Visitor ben = RunningServer.newcomer("Ben ");
    private final Table table = Table.open(3);
    private TableTalk first;
    private TableTalk second;

    @BeforeEach
    void deal() {
        first = TableTalk.open(ann, table.id());
        second = TableTalk.open(ben, table.id());
        first.sit(1, 200);
        second.sit(2, 200);
        table.deal("AhAdKcKd");
    }

    @AfterEach
    void nothingIsLost() {
        Chips.check();
        first.close();
        second.close();
        ann.close();
        ben.close();
    }

    @ParameterizedTest
    @CsvSource({"3, The least is 4.", "0, The least is 4.", "-100, The least is 4.", "201, You have 200.",
            "9223372036854775807, You have 200.", "-9223372036854775808, The least is 4."})
    void aRaiseOutsideItsRangeIsRefused(long total, String words) {
        Turn turn = first.awaitTurn();
        long version = table.version();

        assertThat(first.act(UUID.randomUUID(), turn, new Action.RaiseTo(total))).isEqualTo(new Answer(false, words));
        assertThat(table.version()).isEqualTo(version);
        assertThat(first.turn()).contains(turn);
    }

    @Test
    void nobodyActsOutOfTurn() {
        Turn turn = first.awaitTurn();

        assertThat(second.act(UUID.randomUUID(), turn, new Action.Check()))
                .isEqualTo(new Answer(false, "It is not your turn."));
    }

    @Test
    void nobodyChecksWhatHeHasToCall() {
        assertThat(first.act(new Action.Check())).isEqualTo(new Answer(false, "You may not check: it is 1 to call."));
    }

    @Test
    void aSeatThatIsPostedMeansNothing() {
        Turn turn = first.awaitTurn();

        Answer answer = second.wish(UUID.randomUUID(), "act",
                "\"seat\":1,\"player\":\"%s\",\"hand\":%d,\"moment\":%d,\"verb\":\"fold\"".formatted(ann.name(),
                        turn.hand(),
                        turn.moment()));

        assertThat(answer).isEqualTo(new Answer(false, "It is not your turn."));
        assertThat(first.turn()).contains(turn);
    }

    @Test
    void aStaleSlipChangesNothing() {
        Turn turn = first.awaitTurn();
        first.act(new Action.Call());
        second.act(new Action.RaiseTo(10));
        first.awaitTurn();
        long version = table.version();

        assertThat(first.act(UUID.randomUUID(), turn, new Action.Fold()))
                .isEqualTo(new Answer(false, "The table has moved on. Look again."));
        assertThat(table.version()).isEqualTo(version);
    }

    @Test
    void aRepeatedSlipHappensOnce() {
        Turn turn = first.awaitTurn();
        UUID actionId = UUID.randomUUID();
        Answer answer = first.act(actionId, turn, new Action.RaiseTo(10));
        second.awaitTurn();
        long version = table.version();
        long slips = table.slips();

        assertThat(first.act(actionId, turn, new Action.RaiseTo(10))).isEqualTo(answer).isEqualTo(new Answer(true, ""));
        assertThat(table.version()).isEqualTo(version);
        assertThat(table.slips()).isEqualTo(slips);
    }

    @Test
    void theActionIdOfAnotherPlayerIsNobodysAnswer() {
        UUID actionId = UUID.randomUUID();
        first.act(actionId, first.awaitTurn(), new Action.RaiseTo(10));
        Turn turn = second.awaitTurn();

        assertThat(second.act(actionId, new Turn(turn.hand(), 1), new Action.Fold()))
                .isEqualTo(new Answer(false, "The table has moved on. Look again."));
        assertThat(second.act(actionId, turn, new Action.Fold())).isEqualTo(new Answer(true, ""));
        table.awaitEndOfHand();
        assertThat(table.stacks()).startsWith(202L, 198L);
    }

    @ParameterizedTest
    @ValueSource(longs = {-200, 0, 39, 401, Long.MAX_VALUE, Long.MIN_VALUE})
    void aBuyInOutsideItsRangeIsRefused(long buyIn) {
        try (Visitor eve = RunningServer.newcomer("Eve "); TableTalk third = TableTalk.open(eve, table.id())) {
            long wallet = Chips.wallet(eve.name());

            assertThat(third.sit(3, buyIn)).isEqualTo(new Answer(false, "Buy in for 40 to 400."));
            assertThat(Chips.wallet(eve.name())).isEqualTo(wallet);
        }
    }

    @Test
    void aBuyInBeyondTheWalletIsRefused() {
        Table high = Table.open(2, 50_000, 100_000, 1_000_000, 10_000_000);
        try (TableTalk talk = TableTalk.open(ann, high.id())) {
            assertThat(talk.sit(1, 10_000_000).words()).startsWith("Your wallet has ");
            assertThat(high.stacks()).containsOnly(0L);
        }
    }

    @Test
    void aSeatIsTakenOnce() {
        try (Visitor eve = RunningServer.newcomer("Eve "); TableTalk third = TableTalk.open(eve, table.id())) {
            assertThat(third.sit(1, 100)).isEqualTo(new Answer(false, "Somebody else took this seat."));
            assertThat(third.sit(4, 100)).isEqualTo(new Answer(false, "There is no such seat."));
            assertThat(third.sit(-1, 100)).isEqualTo(new Answer(false, "There is no such seat."));
            assertThat(first.sit(3, 100)).isEqualTo(new Answer(false, "You sit at this table already, in seat 1."));
        }
    }

    @Test
    void aRepeatedBuyInIsPaidOnce() {
        try (Visitor eve = RunningServer.newcomer("Eve "); TableTalk third = TableTalk.open(eve, table.id())) {
            long wallet = Chips.wallet(eve.name());
            UUID actionId = UUID.randomUUID();

            assertThat(third.wish(actionId, "sit", "\"seat\":3,\"amount\":100").ok()).isTrue();
            assertThat(third.wish(actionId, "sit", "\"seat\":3,\"amount\":100")).isEqualTo(new Answer(true, ""));
            assertThat(Chips.wallet(eve.name())).isEqualTo(wallet - 100);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-50, 0, 301, Long.MAX_VALUE})
    void aTopUpOutsideItsRangeIsRefused(long amount) {
        assertThat(first.wish(UUID.randomUUID(), "top-up", "\"amount\":" + amount).ok()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 987654321, Long.MAX_VALUE})
    void aForgedTableIsNowhere(long forged) {
        first.send("{\"do\":\"hello\",\"table\":%d,\"hand\":0,\"seq\":-1}".formatted(forged));
        try (Forgery forgery = new Forgery(ann, forged)) {
            assertThat(forgery.sit()).contains("There is no such table.");
            assertThat(forgery.act()).contains("There is no such table.");
        }
        assertThat(ann.get("/table?id=" + forged).statusCode()).isEqualTo(404);
    }

    @Test
    void whoDoesNotSitThereCannotAct() {
        try (Visitor eve = RunningServer.newcomer("Eve "); TableTalk third = TableTalk.open(eve, table.id())) {
            assertThat(third.act(UUID.randomUUID(), first.awaitTurn(), new Action.Fold()))
                    .isEqualTo(new Answer(false, "You have no seat at this table."));
            assertThat(third.leave()).isEqualTo(new Answer(false, "You have no seat at this table."));
        }
    }
}
