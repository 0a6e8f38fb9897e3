package pokero.tests.server;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

import pokero.ejb.table.Pace;

/** No hand begins by itself while a test looks on: the test calls it. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class CalledPace extends Pace {

    private static final Duration UNTIL_CALLED = Duration.ofHours(1);

    @Override
    public Duration beforeFirstHand() {
        return UNTIL_CALLED;
    }

    @Override
    public Duration afterHand(boolean showdown) {
        return UNTIL_CALLED;
    }
}
