package pokero.persistence.cage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;

/**
 * Transfers that take back or make good what went wrong. Nothing is ever erased: each is a transfer of its own, with a word
 * why. They move chips between wallets and the house, in the caller's transaction. Plain SQL, because the operator's command
 * line carries no Hibernate.
 */
public final class Corrections {

    private static final String FIND = """
            select t.debit, t.credit, t.amount, d.kind in ('wallet', 'house') and c.kind in ('wallet', 'house'),
                   exists (select from correction where reversed = t.id)
            from transfer t join account d on d.id = t.debit join account c on c.id = t.credit where t.id = ?
            """;
    private static final String LOCK = "select id from account where id in (?, ?) and kind = 'wallet' order by id for update";
    private static final String ADD = "update account set balance = balance + ? where id = ? and kind = 'wallet'";
    private static final String ENOUGH = "select balance >= ? from account where id = ? and kind = 'wallet'";
    private static final String WRITE = """
            with moved as (
                insert into transfer (debit, credit, amount, reason) values (?, ?, ?, 'reversal') returning id
            )
            insert into correction (transfer_id, reversed, reason, by) select id, ?, ?, ? from moved returning transfer_id
            """;

    private Corrections() {
    }

    /** A transfer that was made. @param correctable whether it moved chips between wallets and the house */
    public record Made(long id, long debit, long credit, long amount, boolean correctable, boolean reversed) {
    }

    /** Why, and who says so. @param reason 3 characters or more */
    public record Note(String reason, String by) {
    }

    public static Optional<Made> find(Connection connection, long transfer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, transfer);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Made(transfer, row.getLong(1), row.getLong(2), row.getLong(3),
                                row.getBoolean(4), row.getBoolean(5)))
                        : Optional.empty();
            }
        }
    }

    /**
     * Moves chips.
     *
     * @param from the account of a wallet or the house, likewise {@code to}
     * @param reversed the transfer that this one takes back, null when it is none
     * @return the new transfer's number; empty when the wallet has not so many chips, and then nothing was written
     */
    public static Optional<Long> move(Connection connection, long from, long to, long amount, Long reversed, Note note)
            throws SQLException {
        lock(connection, from, to);
        if (!hasEnough(connection, from, amount)) {
            return Optional.empty();
        }
        add(connection, from, -amount);
        add(connection, to, amount);
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            statement.setLong(3, amount);
            statement.setObject(4, reversed, Types.BIGINT);
            statement.setString(5, note.reason());
            statement.setString(6, note.by());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.of(row.getLong(1));
            }
        }
    }

    private static void lock(Connection connection, long one, long other) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setLong(1, one);
            statement.setLong(2, other);
            statement.execute();
        }
    }

    /** The house gives as much as is wanted. */
    private static boolean hasEnough(Connection connection, long account, long amount) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENOUGH)) {
            statement.setLong(1, amount);
            statement.setLong(2, account);
            try (ResultSet row = statement.executeQuery()) {
                return !row.next() || row.getBoolean(1);
            }
        }
    }

    private static void add(Connection connection, long account, long amount) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setLong(1, amount);
            statement.setLong(2, account);
            statement.executeUpdate();
        }
    }
}
