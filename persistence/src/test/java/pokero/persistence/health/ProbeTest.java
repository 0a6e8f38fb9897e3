package pokero.persistence.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import pokero.persistence.TestDatabase;

/** A node serves on the schema that it needs, or on a newer one, so that versions can follow each other without a pause. */
class ProbeTest {

    @Test
    void theSchemaOfThisVersionWillDo() throws SQLException {
        assertThat(probe(TestDatabase.url()).ask()).isEqualTo(Reach.MIGRATED);
    }

    @Test
    void aSchemaThatLacksAMigrationIsTooOld() throws SQLException {
        String url = TestDatabase.empty("too_old");
        Flyway.configure().dataSource(url, TestDatabase.OWNER, "").placeholders(Map.of("app_role", TestDatabase.APP))
                .target("1").load().migrate();

        assertThat(probe(url).ask()).isEqualTo(Reach.OUTDATED);
    }

    @Test
    void aNewerSchemaIsLeftToItsMigrationsToBeGoodEnough() throws SQLException {
        String url = TestDatabase.empty("newer");
        Flyway.configure().dataSource(url, TestDatabase.OWNER, "").placeholders(Map.of("app_role", TestDatabase.APP))
                .load().migrate();
        TestDatabase.asOwner(url, """
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (1000, '1000', 'of a later version', 'SQL', 'V1000__of_a_later_version.sql', 'owner', 1, true)
                """);

        assertThat(probe(url).ask()).isEqualTo(Reach.MIGRATED);
    }

    private static Probe probe(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(TestDatabase.APP);
        return new Probe(database);
    }
}
