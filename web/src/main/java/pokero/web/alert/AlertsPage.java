package pokero.web.alert;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.alert.ActLine;
import pokero.ejb.alert.Addresses;
import pokero.ejb.alert.AlertDesk;
import pokero.ejb.alert.AlertLine;
import pokero.ejb.table.Answer;
import pokero.web.Numbers;
import pokero.web.Say;
import pokero.web.Words;

/** What is wrong, and what admins did about it. */
@Named("alerts")
@RequestScoped
public class AlertsPage {

    private static final int MOST_ACTS = 10;

    @Inject
    private AlertDesk desk;
    @Inject
    private Words words;
    @Inject
    private Say say;
    @Inject
    private FacesContext faces;
    private List<AlertLine> open;

    public List<AlertLine> getOpen() {
        if (open == null) {
            open = desk.open();
        }
        return open;
    }

    public long getCount() {
        return desk.count();
    }

    /** Those that Alertmanager can be silent about. */
    public List<AlertLine> getSilenceable() {
        return getOpen().stream().filter(AlertLine::silenceable).toList();
    }

    public List<ActLine> getActs() {
        return desk.acts(MOST_ACTS);
    }

    /** Null when nobody has said where it is. */
    public URI getGrafana() {
        return Addresses.grafana().orElse(null);
    }

    /** Falcosidekick's page; null when nobody has said where it is. */
    public URI getFindings() {
        return Addresses.findings().orElse(null);
    }

    /** Its number was sent, because its row may be another one by now. */
    public void acknowledge() {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        Answer answer = desk.acknowledge(Numbers.read(sent.get("alert")).orElse(-1L));
        if (answer instanceof Answer.Accepted) {
            say.done("alerts.acknowledged", sent.get("name"));
        } else {
            say.refused(words.say("alerts.late"));
        }
        forget();
    }

    void forget() {
        open = null;
    }
}
