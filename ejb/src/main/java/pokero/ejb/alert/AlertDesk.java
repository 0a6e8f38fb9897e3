package pokero.ejb.alert;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import pokero.ejb.player.Caller;
import pokero.ejb.table.Answer;
import pokero.persistence.alert.Act;
import pokero.persistence.alert.ActRow;
import pokero.persistence.alert.Acts;
import pokero.persistence.alert.AlertRow;
import pokero.persistence.alert.Alerts;

/** Where admins see what is wrong and say that they look after it. */
@Stateless
@RolesAllowed("admin")
public class AlertDesk {

    /** More than anybody reads. */
    private static final int MOST_OPEN = 500;

    @Inject
    private Alerts alerts;

    @Inject
    private Acts acts;

    @Inject
    private Caller caller;

    /** Alerts that have not ended, the gravest first and then the newest; 500 at the most. */
    public List<AlertLine> open() {
        List<AlertRow> open = alerts.open(MOST_OPEN);
        Map<Long, Act> acknowledged = acts.acknowledgements(open.stream().map(AlertRow::id).toList());
        return open.stream().map(alert -> line(alert, acknowledged.get(alert.id()))).toList();
    }

    /** How many have not ended. */
    public long count() {
        return alerts.countOpen();
    }

    /**
     * Says that the caller looks after it. A finding, which has no end of its own, ends by that. Not allowed when it has
     * ended meanwhile, or somebody else was first.
     */
    public Answer acknowledge(long id) {
        AlertRow alert = alerts.open(id).orElse(null);
        if (alert == null || !acts.acknowledgements(List.of(id)).isEmpty()) {
            return new Answer.NotAllowed();
        }
        acts.keep(new ActRow(alert, caller.player(), "acknowledge", ""));
        if (Source.ofText(alert.source()) == Source.FALCO) {
            alerts.end(alert);
        }
        return new Answer.Accepted();
    }

    /** What admins did about alerts, the last one first. */
    public List<ActLine> acts(int most) {
        return acts.newest(most).stream()
                .map(act -> new ActLine(act.kind(), act.alert(), act.who(), act.note(), act.at())).toList();
    }

    private static AlertLine line(AlertRow alert, Act acknowledged) {
        return new AlertLine(alert.id(), Source.ofText(alert.source()), alert.name(), Severity.ofText(alert.severity()),
                alert.summary(), alert.runbook(), alert.startedAt(), acknowledged == null ? null : acknowledged.who(),
                acknowledged == null ? null : acknowledged.at());
    }
}
