package pokero.load.desk;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

import pokero.ejb.table.Pace;

/** The next hand begins when one is over. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Hurry extends Pace {

    @Override
    public Duration beforeFirstHand() {
        return Duration.ZERO;
    }

    @Override
    public Duration afterHand(boolean showdown) {
        return Duration.ZERO;
    }
}
