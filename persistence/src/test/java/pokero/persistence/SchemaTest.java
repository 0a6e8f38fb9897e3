package pokero.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void theVersionIsThatOfTheNewestMigration() throws IOException {
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(
                    migrations.map(file -> file.getFileName().toString()).map(name -> name.split("__")[0].substring(1))
                            .mapToInt(Integer::parseInt).max())
                    .hasValue(Integer.parseInt(Schema.VERSION));
        }
    }

    @Test
    void aSecondMigrationFindsNothingToDo() throws SQLException {
        int applied = Migrations.migrate(TestDatabase.url(), TestDatabase.OWNER, "", TestDatabase.APP);

        assertThat(applied).isZero();
        try (var app = TestDatabase.asApp()) {
            assertThat(
                    TestDatabase.number(app, "select count(*) from flyway_schema_history where success and version = '"
                            + Schema.VERSION + "'"))
                    .isEqualTo(1);
        }
    }
}
