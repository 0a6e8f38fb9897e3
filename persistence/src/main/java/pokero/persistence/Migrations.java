package pokero.persistence;

import java.util.Map;

import org.flywaydb.core.Flyway;

/** Brings a database up to this version's schema. Run it as the schema's owner, never as the application's role. */
public final class Migrations {

    private Migrations() {
    }

    /**
     * Does nothing when the schema is up to date; several may call it at once.
     *
     * @param appRole the role that the application logs in as; it must exist already
     * @return how many migrations were applied
     * @throws org.flywaydb.core.api.FlywayException when the database cannot be reached or a migration fails
     */
    public static int migrate(String url, String user, String password, String appRole) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", appRole))
                .load()
                .migrate().migrationsExecuted;
    }
}
