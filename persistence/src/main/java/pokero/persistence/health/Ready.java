package pokero.persistence.health;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Players can be sent here: the pages are up and warm, nobody told the node to leave, and the database has the schema that
 * they need. While no node reaches the database every node stays ready: its pages wait for it, and no other would do better.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    private Serving serving;

    @Override
    public HealthCheckResponse call() {
        Reach database = serving.database();
        return HealthCheckResponse.named("pokero-ready")
                .status(serving.isOn() && (database == Reach.MIGRATED || database == Reach.AWAY))
                .withData("serving", serving.isOn())
                .withData("database", database.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .build();
    }
}
