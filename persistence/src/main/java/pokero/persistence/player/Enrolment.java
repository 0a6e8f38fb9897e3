package pokero.persistence.player;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * Lets a player in: wallet, the house's first chips and the player himself in one statement, which is a transaction of
 * its own. Plain SQL, because the operator's command line enrols too and carries no Hibernate.
 */
public final class Enrolment {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String ENROL = """
            with house as (
                select id from account where kind = 'house'
            ), wallet as (
                insert into account (kind, balance) values ('wallet', ?) returning id, balance
            ), welcome as (
                insert into transfer (debit, credit, amount, reason)
                select house.id, wallet.id, wallet.balance, 'grant' from house, wallet
            )
            insert into player (name, password_hash, admin, bot, wallet_id)
            select ?, ?, ?, ?, wallet.id from wallet
            returning id
            """;

    private Enrolment() {
    }

    /**
     * @param connection one that commits each statement, or stands in a transaction that ends with a refusal
     * @return the new player's id; empty when the name is taken, and then nothing was written
     */
    public static OptionalLong enrol(Connection connection, NewPlayer player) throws SQLException {
        try (var statement = connection.prepareStatement(ENROL)) {
            statement.setLong(1, player.chips());
            statement.setString(2, player.name());
            statement.setString(3, player.passwordHash());
            statement.setBoolean(4, player.admin());
            statement.setBoolean(5, player.bot());
            try (var id = statement.executeQuery()) {
                id.next();
                return OptionalLong.of(id.getLong(1));
            }
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }
}
