package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static pokero.tests.server.Awaiting.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.ring.HandWentOn;
import pokero.ejb.ring.LineOpened;
import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.ClockWork;
import pokero.ejb.table.Glance;
import pokero.ejb.table.HandView;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.TableView;
import pokero.persistence.table.Move;
import pokero.persistence.table.Moves;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Ruling;
import pokero.tests.server.NewsReader;

/** The database is what all tables share: how much is asked of it decides how many there may be. */
@ExtendWith(ArquillianExtension.class)
class FewQuestionsIT extends AtTheTable {

    @Inject
    private ClockWork clock;

    @Inject
    private Glance glance;

    @Inject
    private Event<LineOpened> opened;

    @Inject
    private Event<HandWentOn> ring;

    @Inject
    private Moves moves;

    @Inject
    private NewsReader reader;

    private Optional<TableView> shown;

    @Test
    void anActionIsOneStatement() {
        begin();
        view();
        ActionSlip call = slip(new Action.Call());

        AskedOfTheDatabase asked = AskedOfTheDatabase.by(() -> tables.takeFor(ann, call), call.actionId());

        assertThat(asked).isEqualTo(new AskedOfTheDatabase(1, 1));
    }

    @Test
    void whatEverybodyIsShownAfterAnActionAsksNothing() {
        begin();
        view();
        act(ann, new Action.Call());

        assertThatNothingIsAsked();
    }

    @Test
    void whatEverybodyIsShownWhenAHandBeginsOrEndsAsksNothing() {
        begin();
        act(ann, new Action.Fold());
        assertThatNothingIsAsked();

        beginTheNext();
        assertThatNothingIsAsked();
    }

    @Test
    void aHandThatBeganIsRememberedAsTheDatabaseHasIt() {
        begin();
        act(ann, new Action.Fold());

        beginTheNext();

        assertThatItIsRememberedAsTheDatabaseHasIt();
    }

    @Test
    void aHandThatEndedIsRememberedAsTheDatabaseHasIt() {
        begin();
        act(ann, new Action.Fold());

        assertThatItIsRememberedAsTheDatabaseHasIt();
    }

    @Test
    void aHandInWhichSomebodyLostAllIsRememberedAsTheDatabaseHasIt() throws SQLException {
        room.seal(table, /* Bob */ "AsAd" + /* Cal */ "2c7d" + /* Ann */ "KcQc" + "KhKdQs9c3h");
        long cal = room.person();
        sit(cal, 3, 200);
        begin();
        act(ann, new Action.RaiseTo(300));
        act(bob, new Action.Call());
        ActionSlip last = slip(new Action.Call());

        assertThat(AskedOfTheDatabase.by(() -> tables.takeFor(cal, last), last.actionId()).statements()).isEqualTo(1);
        assertThatItIsRememberedAsTheDatabaseHasIt();
        assertThat(view().seat(3).state()).isEqualTo(SeatState.SITTING_OUT);
        assertThat(List.of(chipsAt(1), chipsAt(2), chipsAt(3))).containsExactly(800L, 100L, 0L);
    }

    @Test
    void aHandAfterWhichSomebodyWentIsRememberedAsTheDatabaseHasIt() {
        begin();
        seats.leaveFor(bob, UUID.randomUUID(), table);
        act(ann, new Action.Fold());

        assertThatItIsRememberedAsTheDatabaseHasIt();
    }

    @Test
    void whoWantsMoreChipsInAHandIsRememberedAsTheDatabaseHasIt() {
        begin();
        assertThat(seats.topUpFor(ann, UUID.randomUUID(), table, 50)).isEqualTo(ACCEPTED);

        assertThatNothingIsAsked();
        assertThatItIsRememberedAsTheDatabaseHasIt();
    }

    @Test
    void whoWantsMoreChipsBetweenHandsIsRememberedAsTheDatabaseHasIt() {
        begin();
        act(ann, new Action.Fold());
        assertThat(seats.topUpFor(ann, UUID.randomUUID(), table, 50)).isEqualTo(ACCEPTED);

        assertThatNothingIsAsked();
        assertThatItIsRememberedAsTheDatabaseHasIt();
    }

    @Test
    void whatAnotherNodeWroteIsRememberedAsTheDatabaseHasIt() throws SQLException {
        begin();

        HandWentOn news = callOnAnotherNode();
        ring.fire(news);

        assertThatNothingIsAskedFor(news.version());
        assertThatItIsRememberedAsTheDatabaseHasIt();
    }

    @Test
    void whoMissedWhatHappenedBeforeAsksTheDatabase() throws SQLException {
        begin();
        HandWentOn news = callOnAnotherNode();
        opened.fire(new LineOpened());

        ring.fire(news);

        assertThat(glance.look("anybody", table, news.version())).map(TableView::version).contains(news.version());
        assertThatItIsRememberedAsTheDatabaseHasIt();
    }

    /** Ann calls there, and this node has not heard of it yet. */
    private HandWentOn callOnAnotherNode() throws SQLException {
        TableView before = view();
        ActionSlip slip = slip(new Action.Call());
        Ruling.Accepted call = (Ruling.Accepted) Dealer.rule(room.handOf(table), 1, slip.action());
        Move move = new Move(table, before.version(), ann, slip.actionId(), "call", slip.hand(), slip.moment(),
                call.events(), Duration.ofMinutes(1), Optional.empty());
        assertThat(moves.write(List.of(move))).containsExactly(table);
        return new HandWentOn(table, before.version() + 1, slip.hand(), slip.moment(), call.events());
    }

    /** Nobody looks before it is told. */
    private void beginTheNext() {
        long version = room.versionOf(table);
        room.timeIsUp(table);
        await(() -> reader.versionOf(table) > version);
    }

    private void assertThatNothingIsAsked() {
        assertThatNothingIsAskedFor(room.versionOf(table));
    }

    private void assertThatNothingIsAskedFor(long version) {
        AskedOfTheDatabase asked = AskedOfTheDatabase.by(() -> shown = glance.look("anybody", table, version));

        assertThat(asked).isEqualTo(new AskedOfTheDatabase(0, 0));
        assertThat(shown).map(TableView::version).contains(version);
    }

    private void assertThatItIsRememberedAsTheDatabaseHasIt() {
        List<Object> remembered = factsFor(room.nameOf(ann));
        opened.fire(new LineOpened());

        assertThat(remembered).isEqualTo(factsFor(room.nameOf(ann)));
    }

    /** All that does not go with time, however old it is. */
    private List<Object> factsFor(String player) {
        TableView view = glance.look(player, table, 0).orElseThrow();
        HandView hand = view.hand().orElseThrow();
        return List.of(view.version(), view.seats(), view.own(), view.nextDeck(), hand.id(), hand.root(), hand.board(),
                hand.pots(), hand.toAct(), hand.ended(), hand.log());
    }

    @Test
    void aTableThatIsNotRememberedIsReadInSevenRoundTrips() {
        begin();
        opened.fire(new LineOpened());

        assertThat(AskedOfTheDatabase.by(this::view).roundTrips()).isLessThanOrEqualTo(7);
    }

    @Test
    void theLastActionOfAHandAndItsSettlementAreOneStatement() {
        begin();
        view();
        ActionSlip fold = slip(new Action.Fold());

        AskedOfTheDatabase asked = AskedOfTheDatabase.by(() -> tables.takeFor(ann, fold), fold.actionId());

        assertThat(asked).isEqualTo(new AskedOfTheDatabase(1, 1));
    }

    @Test
    void aHandAfterWhichSomebodyGetsChipsEndsInNineteenRoundTrips() {
        begin();
        seats.topUpFor(bob, UUID.randomUUID(), table, 50);
        ActionSlip fold = slip(new Action.Fold());

        AskedOfTheDatabase asked = AskedOfTheDatabase.by(() -> tables.takeFor(ann, fold), fold.actionId());

        assertThat(asked.roundTrips()).isGreaterThan(1).isLessThanOrEqualTo(19);
    }

    @Test
    void theBeginningOfAHandIsEightRoundTrips() {
        begin();
        act(ann, new Action.Fold());
        room.timeIsUp(table);

        assertThat(AskedOfTheDatabase.by(() -> clock.moveOn(table)).roundTrips()).isLessThanOrEqualTo(8);
    }
}
