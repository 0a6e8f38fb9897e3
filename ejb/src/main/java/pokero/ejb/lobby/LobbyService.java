package pokero.ejb.lobby;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.ejb.player.Caller;
import pokero.ejb.table.HandView;
import pokero.ejb.table.Lookout;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.TableView;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.Tables;
import pokero.rules.betting.LegalActions;

/** What goes on in the room, as the caller sees it. Each step is a short transaction of its own. */
@Stateless
@RolesAllowed("player")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LobbyService {

    @Inject
    private Caller caller;

    @Inject
    private LobbyBoard board;

    @Inject
    private Tables tables;

    @Inject
    private Lookout lookout;

    /** The open tables, those with the smallest blinds first. */
    public List<LobbyRow> tables() {
        return board.tables(caller.player().id());
    }

    /** The table where the caller has to act; the one with the least time left when there are several. */
    public Optional<WaitingTurn> turn() {
        PlayerRow player = caller.player();
        return tables.seatedAt(player.id()).stream().flatMap(table -> lookout.look(player.id(), table).stream())
                .flatMap(table -> turn(table).stream()).min(Comparator.comparingLong(WaitingTurn::millisLeft));
    }

    private static Optional<WaitingTurn> turn(TableView table) {
        return table.own().flatMap(own -> own.legal()
                .map(legal -> turn(table, table.hand().orElseThrow(), own, legal)));
    }

    private static WaitingTurn turn(TableView table, HandView hand, OwnView own, LegalActions legal) {
        return new WaitingTurn(table.id(), table.name(), own.cards(), hand.millisLeft().orElse(0L), legal.callPrice(),
                hand.pot());
    }

    /** How many chairs of open tables are taken, house bots included. */
    public long playersSeated() {
        return board.playersSeated();
    }
}
