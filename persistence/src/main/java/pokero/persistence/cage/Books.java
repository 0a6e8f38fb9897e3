package pokero.persistence.cage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** The ledger: chips move from account to account, and stored balances with them, in the caller's transaction. */
@ApplicationScoped
public class Books {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** Where granted chips come from. */
    public AccountRow house() {
        return rows.createQuery("select a from AccountRow a where a.kind = :kind", AccountRow.class)
                .setParameter("kind", AccountKind.HOUSE).getSingleResult();
    }

    /**
     * Locks several wallets, always in the same order, so that two tables that cash out the same players do not wait for
     * each other.
     */
    public void lock(Stream<AccountRow> wallets) {
        wallets.distinct().sorted(Comparator.comparing(AccountRow::id))
                .forEach(this::lock);
    }

    /**
     * Locks a wallet and reads it afresh. What this transaction has moved before is written first, so that it is in it.
     *
     * @return the wallet as it is now; nobody else changes it until the transaction is over
     */
    public AccountRow lock(AccountRow wallet) {
        rows.flush();
        AccountRow row = (AccountRow) Hibernate.unproxy(wallet);
        rows.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    /** Moves chips that have to do with no table. Wallets must be locked. */
    public void move(Transfer transfer) {
        move(List.of(transfer), null, null);
    }

    /**
     * Moves chips. Wallets must be locked, seats are safe with their table.
     *
     * @param table where, may be null
     * @param hand in which hand, may be null
     */
    public void move(List<Transfer> transfers, Long table, Long hand) {
        if (transfers.isEmpty()) {
            return;
        }
        insert(transfers, table, hand);
        for (Transfer transfer : transfers) {
            add(transfer.from(), -transfer.amount());
            add(transfer.to(), transfer.amount());
        }
    }

    private static void add(AccountRow account, long amount) {
        if (account.keepsBalance()) {
            account.add(amount);
        }
    }

    /** One statement for all of them: the database numbers transfers, so Hibernate would insert them one by one. */
    private void insert(List<Transfer> transfers, Long table, Long hand) {
        rows.unwrap(Session.class).createNativeMutationQuery("""
                insert into transfer (debit, credit, amount, reason, table_id, hand_id)
                select debit, credit, amount, reason, :table, :hand
                from unnest(:debits, :credits, :amounts, :reasons) as t (debit, credit, amount, reason)""")
                .setParameter("table", table, StandardBasicTypes.LONG)
                .setParameter("hand", hand, StandardBasicTypes.LONG)
                .setParameter("debits", transfers.stream().map(each -> each.from().id()).toArray(Long[]::new))
                .setParameter("credits", transfers.stream().map(each -> each.to().id()).toArray(Long[]::new))
                .setParameter("amounts", transfers.stream().map(Transfer::amount).toArray(Long[]::new))
                .setParameter("reasons", transfers.stream().map(each -> each.reason().text()).toArray(String[]::new))
                .executeUpdate();
    }
}
