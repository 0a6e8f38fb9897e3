package pokero.web.alert;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.alert.Silence;
import pokero.ejb.alert.SilenceDesk;
import pokero.ejb.alert.Unanswered;
import pokero.ejb.table.Answer;
import pokero.web.Say;
import pokero.web.Words;

/** The silences that last, and the form for a new one. Alertmanager is asked once for each look at the page. */
@Named("silences")
@RequestScoped
public class SilencesPage {

    /** In hours: until after lunch, over night, over the weekend. */
    private static final List<Integer> SPANS = List.of(1, 4, 12, 72);

    @Inject
    private SilenceDesk desk;
    @Inject
    private AlertsPage alerts;
    @Inject
    private Words words;
    @Inject
    private Say say;
    @Inject
    private FacesContext faces;
    private List<Silence> lines;
    private Unanswered unanswered;
    private Long alert;
    private int hours = SPANS.getFirst();
    private String comment;

    /** Empty when Alertmanager does not answer. */
    public List<Silence> getLines() {
        if (lines == null) {
            look();
        }
        return lines;
    }

    private void look() {
        try {
            lines = desk.silences();
        } catch (Unanswered silent) {
            lines = List.of();
            unanswered = silent;
        }
    }

    /** Whether Alertmanager answers. */
    public boolean isAnswered() {
        return getLines() != null && unanswered == null;
    }

    /** Why there is nothing to see. */
    public String getTrouble() {
        return isAnswered() ? null : inWords(unanswered);
    }

    /** Silences the alert that was chosen. */
    public void silence() {
        try {
            Answer answer = desk.silence(alert, Duration.ofHours(hours), comment.strip());
            if (answer instanceof Answer.Accepted) {
                say.done("silences.begun");
                comment = null;
            } else {
                say.refused(words.say("alerts.late"));
            }
        } catch (Unanswered silent) {
            say.refused(inWords(silent));
        }
        forget();
    }

    /** Ends the silence whose id was sent. */
    public void end() {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        try {
            desk.unsilence(UUID.fromString(sent.get("silence")));
            say.done("silences.ended");
        } catch (Unanswered silent) {
            say.refused(inWords(silent));
        } catch (IllegalArgumentException forged) {
            say.refused(words.say("alerts.late"));
        }
        forget();
    }

    private void forget() {
        lines = null;
        unanswered = null;
        alerts.forget();
    }

    private String inWords(Unanswered silent) {
        return words.say(silent.isNamed() ? "silences.unanswered" : "silences.unnamed");
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public Long getAlert() {
        return alert;
    }

    public void setAlert(Long alert) {
        this.alert = alert;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
