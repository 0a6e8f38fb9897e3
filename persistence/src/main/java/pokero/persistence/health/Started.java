package pokero.persistence.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The pages have come up. */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {

    @Inject
    private Serving serving;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pokero-started").status(serving.hasBegun()).build();
    }
}
