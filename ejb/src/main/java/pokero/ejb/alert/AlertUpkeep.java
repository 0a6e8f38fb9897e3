package pokero.ejb.alert;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import pokero.persistence.alert.Alerts;

/** Keeps the list of open alerts true and the table small. */
@ApplicationScoped
@Transactional
public class AlertUpkeep {

    /** One that was told after Alertmanager was asked is not taken for one that it does not know. */
    private static final Duration JUST_NOW = Duration.ofMinutes(2);
    /** Alertmanager repeats what lasts every four hours: {@code repeat_interval} in infra/monitoring-values.yaml. */
    private static final Duration REPEATED = Duration.ofHours(5);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 1_000;

    @Inject
    private Alerts alerts;

    /** @param firing the fingerprints of everything that Alertmanager knows to fire */
    public void endAllBut(Set<String> firing) {
        alerts.stillFire(firing);
        alerts.endUntold(JUST_NOW);
    }

    /** Without Alertmanager's word: what was not repeated is over, and what was over long ago is forgotten. */
    public void tidy() {
        alerts.endUntold(REPEATED);
        alerts.forgetOld(KEPT, AT_ONCE);
    }
}
