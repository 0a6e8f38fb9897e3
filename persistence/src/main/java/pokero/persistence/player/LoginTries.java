package pokero.persistence.player;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.OptionalLong;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The tries that a player has at his password: five in a row, then his account pauses for 15 minutes by the database's
 * clock. A try is taken before the password is looked at, so that a thousand guesses at once are still five. Plain SQL,
 * because each step must be one statement that commits by itself, whatever becomes of the request: call it outside of
 * transactions.
 */
@ApplicationScoped
public class LoginTries {

    public static final int MOST = 5;

    private static final String TAKE = """
            update player
            set failed_logins = case when locked_until is null then failed_logins + 1 else 1 end,
                locked_until = case when locked_until is null and failed_logins + 1 >= ?
                                    then clock_timestamp() + interval '15 minutes' end
            where id = ? and (locked_until is null or locked_until <= clock_timestamp())
            returning failed_logins
            """;
    private static final String FORGET = "update player set failed_logins = 0, locked_until = null where id = ?";
    private static final String PAUSE = """
            select ceil(extract(epoch from locked_until - clock_timestamp()) / 60) as minutes
            from player where id = ? and locked_until > clock_timestamp()
            """;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    /** Takes one. @return how many are left after it, 0 when the account pauses unless this one is right; empty while it pauses */
    public OptionalInt take(long player) {
        return ask(TAKE, statement -> {
            statement.setInt(1, MOST);
            statement.setLong(2, player);
            try (var row = statement.executeQuery()) {
                return row.next() ? OptionalInt.of(MOST - row.getInt(1)) : OptionalInt.empty();
            }
        });
    }

    /** The password was right: all tries are his again. */
    public void forget(long player) {
        ask(FORGET, statement -> {
            statement.setLong(1, player);
            return statement.executeUpdate();
        });
    }

    /** Minutes until the account's pause is over, rounded up; empty when it does not pause. */
    public OptionalLong pause(long player) {
        return ask(PAUSE, statement -> {
            statement.setLong(1, player);
            try (var row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong("minutes")) : OptionalLong.empty();
            }
        });
    }

    private <T> T ask(String sql, Question<T> question) {
        try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            return question.put(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the tries of a player cannot be counted", e);
        }
    }

    private interface Question<T> {
        T put(PreparedStatement statement) throws SQLException;
    }
}
