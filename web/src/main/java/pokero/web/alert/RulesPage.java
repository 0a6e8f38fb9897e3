package pokero.web.alert;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.alert.RuleDesk;
import pokero.ejb.alert.RuleLine;
import pokero.ejb.alert.RuleList;
import pokero.web.Words;

/** Every rule and how it is doing. Prometheus is asked once for each look at the page. */
@Named("rules")
@RequestScoped
public class RulesPage {

    @Inject
    private RuleDesk desk;
    @Inject
    private Words words;
    private RuleList list;

    public List<RuleLine> getLines() {
        return list().lines();
    }

    /** Where the states of Prometheus' rules come from. */
    public String getNote() {
        if (list().unanswered() == null) {
            return words.say("rules.live");
        }
        return words.say(list().unanswered().isNamed() ? "rules.unanswered" : "rules.unnamed");
    }

    private RuleList list() {
        if (list == null) {
            list = desk.rules();
        }
        return list;
    }
}
