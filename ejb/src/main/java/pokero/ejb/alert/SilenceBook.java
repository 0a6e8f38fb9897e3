package pokero.ejb.alert;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;

import pokero.ejb.player.Caller;
import pokero.persistence.alert.ActRow;
import pokero.persistence.alert.Acts;
import pokero.persistence.alert.AlertRow;
import pokero.persistence.alert.Alerts;

/** What the database has to do with silences: one short transaction each, while Alertmanager is not waited for. */
@ApplicationScoped
@Transactional
public class SilenceBook {

    @Inject
    private Alerts alerts;

    @Inject
    private Acts acts;

    @Inject
    private Caller caller;

    /** What to silence, and since when. */
    record Wanted(JsonObject labels, Instant now) {
    }

    /** Empty when the alert has ended, or cannot be silenced. */
    Optional<Wanted> wanted(long alert) {
        return alerts.open(alert).filter(row -> Source.ofText(row.source()) == Source.PROMETHEUS)
                .map(AlertRow::labels).map(labels -> new Wanted(Labels.read(labels), alerts.now()));
    }

    void silenced(long alert, String note) {
        acts.keep(new ActRow(alerts.any(alert), caller.player(), "silence", note));
    }

    void unsilenced(String note) {
        acts.keep(new ActRow(null, caller.player(), "unsilence", note));
    }
}
