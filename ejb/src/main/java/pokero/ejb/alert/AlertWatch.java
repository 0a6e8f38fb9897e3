package pokero.ejb.alert;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Ends alerts whose end nobody tells: Alertmanager says nothing of an alert that ends while it is silenced. */
@Singleton
@Startup
public class AlertWatch {

    private static final Logger LOG = Logger.getLogger(AlertWatch.class.getName());

    @Inject
    private Alertmanager alertmanager;

    @Inject
    private AlertUpkeep upkeep;

    private boolean unanswered;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        try {
            tidy();
        } catch (PersistenceException away) {
            LOG.log(Level.FINE, "Alerts are tidied a minute later", away);
        }
    }

    private void tidy() {
        if (alertmanager.isNamed()) {
            ask();
        }
        upkeep.tidy();
    }

    /** That there is no answer is told once, and not again before there was one. */
    private void ask() {
        try {
            upkeep.endAllBut(alertmanager.firing());
            unanswered = false;
        } catch (Unanswered silent) {
            if (!unanswered) {
                LOG.log(Level.WARNING, "Alertmanager does not say what fires", silent);
            }
            unanswered = true;
        }
    }
}
