package pokero.ejb.cage;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.TableRow;

/** The chips that a player has on tables. */
@ApplicationScoped
class StakeList {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    List<TableStake> of(PlayerRow player) {
        long wallet = player.wallet().balance();
        return rows.createQuery("""
                select t, s.account.balance, s.topUp,
                    (select count(*) from SeatRow o where o.key.table = t.id and o.player is not null)
                from SeatRow s join TableRow t on t.id = s.key.table
                where s.player = :player
                order by t.name""", Tuple.class)
                .setParameter("player", player)
                .getResultStream().map(row -> stake(row, wallet)).toList();
    }

    private static TableStake stake(Tuple row, long wallet) {
        TableRow table = row.get(0, TableRow.class);
        long stack = row.get(1, Long.class);
        long wanted = row.get(2, Long.class);
        long mostTopUp = Math.max(0, Math.min(wallet - wanted, table.stackLimits().room(stack, wanted)));
        return new TableStake(table.id(), table.name(), table.blinds(), table.size(), row.get(3, Long.class).intValue(),
                stack, mostTopUp);
    }
}
