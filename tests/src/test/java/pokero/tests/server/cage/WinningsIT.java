package pokero.tests.server.cage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.admin.NewTable;
import pokero.ejb.admin.TableOpening;
import pokero.ejb.admin.TablesDesk;
import pokero.ejb.cage.CashierService;
import pokero.ejb.cage.LedgerAudit;
import pokero.ejb.cage.LedgerCheck;
import pokero.ejb.cage.Movement;
import pokero.ejb.cage.TableStake;
import pokero.ejb.cage.WeekResult;
import pokero.ejb.player.PlayerService;
import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.Answer;
import pokero.ejb.table.HandView;
import pokero.ejb.table.SeatDesk;
import pokero.ejb.table.TableDesk;
import pokero.ejb.table.TableView;
import pokero.ejb.table.TableWatch;
import pokero.rules.betting.Blinds;
import pokero.rules.hand.Action;
import pokero.tests.server.Deployed;
import pokero.tests.server.LoggedIn;
import pokero.tests.server.table.CardRoom;

/** One hand, heads-up, blinds 5 and 10: the button folds his small blind. */
@ExtendWith(ArquillianExtension.class)
class WinningsIT extends Deployed {

    @Inject
    private PlayerService players;

    @Inject
    private TablesDesk floor;

    @Inject
    private SeatDesk seats;

    @Inject
    private TableDesk desk;

    @Inject
    private TableWatch watch;

    @Inject
    private CashierService cashier;

    @Inject
    private LedgerAudit ledger;

    @Inject
    private CardRoom room;

    @Test
    void whatAHandMovedShowsAtTheCashier() throws Exception {
        long table = open("Pod Reglami");
        LoggedIn[] seated = {sit("Walery", table, 1), sit("Wiktor", table, 2)};
        assertThat(seated[0].call(cashier::stakes)).containsExactly(
                new TableStake(table, "Pod Reglami", new Blinds(5, 10), 2, 2, 900, 100));

        room.timeIsUp(table);
        HandView hand = waitForATurn(seated[0], table);
        LoggedIn button = seated[hand.toAct().orElseThrow() - 1];
        LoggedIn other = seated[2 - hand.toAct().orElseThrow()];
        button.call(
                () -> desk.take(new ActionSlip(UUID.randomUUID(), table, hand.id(), hand.moment(), new Action.Fold())));
        button.call(() -> seats.leave(UUID.randomUUID(), table));
        other.call(() -> seats.leave(UUID.randomUUID(), table));

        assertThat(button.call(cashier::week)).isEqualTo(new WeekResult(-5, 1));
        assertThat(other.call(cashier::week)).isEqualTo(new WeekResult(5, 1));
        assertThat(other.call(cashier::wallet)).isEqualTo(50_005);
        assertThat(other.call(cashier::stakes)).isEmpty();
        assertThat(other.call(() -> cashier.movements(0, 2)))
                .extracting(Movement::reason, Movement::table, Movement::amount, Movement::after)
                .containsExactly(tuple("cash-out", "Pod Reglami", 905L, 50_005L),
                        tuple("buy-in", "Pod Reglami", -900L, 49_100L));
        assertThat(ledger.run()).isEqualTo(new LedgerCheck(0, 0, 0));
    }

    private long open(String name) throws Exception {
        TableOpening opening = LoggedIn.admin("Floor Three")
                .call(() -> floor.open(new NewTable(name, 2, 5, 10, 0, 200, 1_000, 60)));
        return ((TableOpening.Opened) opening).id();
    }

    private LoggedIn sit(String name, long table, int seat) throws Exception {
        players.register(name, "three blind mice");
        LoggedIn player = LoggedIn.player(name);
        assertThat(player.call(() -> seats.sit(UUID.randomUUID(), table, seat, 900))).isEqualTo(new Answer.Accepted());
        return player;
    }

    private HandView waitForATurn(LoggedIn player, long table) throws Exception {
        for (int look = 0; look < 300; look++) {
            Optional<HandView> hand = player.call(() -> watch.look(table)).flatMap(TableView::hand);
            if (hand.flatMap(HandView::toAct).isPresent()) {
                return hand.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no hand began within 30 seconds");
    }
}
