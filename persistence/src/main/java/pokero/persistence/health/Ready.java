package pokero.persistence.health;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import pokero.persistence.Schema;

/** Players can be sent here: the pages are up, and the database answers and has the schema that they need. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final String MIGRATED = """
            select exists (select from flyway_schema_history where version = ? and success)
            """;

    @Inject
    private Serving serving;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        String schema = schema();
        return HealthCheckResponse.named("pokero-ready")
                .status(serving.isOn() && schema.equals("migrated"))
                .withData("serving", serving.isOn())
                .withData("database", schema)
                .build();
    }

    /** One word, for all to read: what exactly the database said is for the log of whoever asked it something. */
    private String schema() {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(MIGRATED)) {
            statement.setString(1, Schema.VERSION);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1) ? "migrated" : "outdated";
            }
        } catch (SQLException e) {
            return "unreachable";
        }
    }
}
