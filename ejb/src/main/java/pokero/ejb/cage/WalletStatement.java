package pokero.ejb.cage;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import pokero.persistence.cage.AccountRow;
import pokero.persistence.cage.TransferRow;

/** What went in and out of a wallet. */
@ApplicationScoped
class WalletStatement {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** The newest first, each with the balance that it left. */
    List<Movement> page(AccountRow wallet, int first, int count) {
        return rows.createQuery("""
                select t, table.name, case when t.credit = :wallet then t.amount else -t.amount end as amount,
                    sum(case when t.credit = :wallet then t.amount else -t.amount end) over (order by t.id) as after
                from TransferRow t left join TableRow table on table.id = t.tableId
                where t.credit = :wallet or t.debit = :wallet
                order by t.id desc""", Tuple.class)
                .setParameter("wallet", wallet.id())
                .setFirstResult(first).setMaxResults(count)
                .getResultStream().map(WalletStatement::movement).toList();
    }

    long length(AccountRow wallet) {
        return rows.createQuery("""
                select count(*) from TransferRow t where t.credit = :wallet or t.debit = :wallet""", Long.class)
                .setParameter("wallet", wallet.id()).getSingleResult();
    }

    private static Movement movement(Tuple row) {
        TransferRow transfer = row.get(0, TransferRow.class);
        String table = row.get(1, String.class);
        return new Movement(transfer.id(), transfer.at(), transfer.reason().text(), table == null ? "" : table,
                row.get(2, Long.class), row.get(3, Long.class));
    }
}
