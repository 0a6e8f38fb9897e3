package pokero.ejb.alert;

import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import pokero.persistence.alert.Alerts;
import pokero.persistence.alert.ToldAlert;

/** Where alerts come in. Whoever lets them in has asked for the token. */
@Stateless
@PermitAll
public class AlertInbox {

    @Inject
    private Alerts alerts;

    /** Writes all of them down, or none. One that is told again is still one. */
    public void take(List<Told> told) {
        told.stream().sorted(Comparator.comparing(Told::fingerprint)).forEach(this::take); // two posts never wait for each other
    }

    private void take(Told told) {
        ToldAlert alert = new ToldAlert(told.fingerprint(), told.startedAt(), told.source().text(), told.name(),
                told.severity().text(), told.summary(), told.runbook(), Labels.text(told.labels()), told.endedAt());
        if (told.source() == Source.FALCO) {
            alerts.find(alert);
        } else {
            alerts.tell(alert);
        }
    }
}
