package pokero.tests.server;

import static pokero.tests.server.Awaiting.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What may befall the database's ends of the server's connections. It has the rights of the database's superuser. */
public final class Trouble implements AutoCloseable {

    private final Connection connection = connect();
    private final Connection keeper = connect();

    public Trouble() throws SQLException {
        // connects
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getenv("POKERO_DB_URL"), "postgres", "superuser");
    }

    /** From now on commits are on the disk and visible to nobody, as when the synchronous standby is away. */
    public void holdCommitsBack() throws SQLException {
        standby("nobody");
        await(() -> numbers(
                "select count(*) from pg_settings where name = 'synchronous_standby_names' and setting = 'nobody'")
                .getFirst() == 1);
    }

    public void letCommitsGo() throws SQLException {
        standby("");
    }

    private void standby(String name) throws SQLException {
        run("set synchronous_commit = local");
        run("alter system set synchronous_standby_names = '" + name + "'");
        run("select pg_reload_conf()");
    }

    /** Ends the connection of the server that has written to this relation and waits for its commit to be let go. */
    public void cutWhoWaitsToCommit(String relation) {
        cut("wait_event = 'SyncRep'", "RowExclusiveLock", relation);
    }

    /** Ends the connection of the server that waits for a row of this relation. */
    public void cutWhoWaitsForALock(String relation) {
        cut("wait_event_type = 'Lock'", "RowShareLock", relation);
    }

    private void cut(String waiting, String mode, String relation) {
        String backends = """
                select pid from pg_stat_activity where application_name = 'pokero' and %s and pid in (
                    select pid from pg_locks where relation = '%s'::regclass and mode = '%s' and granted)"""
                .formatted(waiting, relation, mode);
        await(() -> !numbers(backends).isEmpty());
        numbers(backends).forEach(this::end);
    }

    private void end(long backend) {
        numbers("select 1 where pg_terminate_backend(" + backend + ")");
        await(() -> numbers("select pid from pg_stat_activity where pid = " + backend).isEmpty());
    }

    /** Takes the table's lock and keeps it. */
    public void keepTable(long table) throws SQLException {
        keeper.setAutoCommit(false);
        run(keeper, "select 1 from poker_table where id = " + table + " for update");
    }

    public void giveTableBack() throws SQLException {
        if (!keeper.getAutoCommit()) {
            keeper.rollback();
        }
    }

    /** What a migration does to tables under a running room. */
    public void grow(String... tables) throws SQLException {
        for (String table : tables) {
            run("alter table " + table + " add column grown timestamptz default now()");
        }
    }

    public void shrink(String... tables) throws SQLException {
        for (String table : tables) {
            run("alter table " + table + " drop column if exists grown");
        }
    }

    /** The first column. */
    public List<Long> numbers(String query) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            List<Long> numbers = new ArrayList<>();
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private void run(String sql) throws SQLException {
        run(connection, sql);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection; keeper) {
            giveTableBack();
            letCommitsGo();
        }
    }
}
