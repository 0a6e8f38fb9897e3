package pokero.ejb.alert;

import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;

/** What Prometheus says of its own rules. */
@ApplicationScoped
public class Prometheus {

    private Service service;

    @PostConstruct
    void dial() {
        service = new Service(Addresses.prometheus());
    }

    /** The state of each rule that raises alerts, by its name; of several of one name the worst. */
    Map<String, RuleState> states() throws Unanswered {
        JsonStructure answer = service.get("/api/v1/rules?type=alert");
        try {
            return states(answer.asJsonObject());
        } catch (ClassCastException | NullPointerException odd) {
            throw Unanswered.because("its rules cannot be read", odd);
        }
    }

    static Map<String, RuleState> states(JsonObject answer) {
        Map<String, RuleState> states = new HashMap<>();
        for (JsonObject group : answer.getJsonObject("data").getJsonArray("groups").getValuesAs(JsonObject.class)) {
            for (JsonObject rule : group.getJsonArray("rules").getValuesAs(JsonObject.class)) {
                states.merge(rule.getString("name"), state(rule), RuleState::worse);
            }
        }
        return states;
    }

    private static RuleState state(JsonObject rule) {
        return switch (rule.getString("health", "ok") + " " + rule.getString("state")) {
            case "ok firing" -> RuleState.FIRING;
            case "ok pending" -> RuleState.PENDING;
            case "ok inactive", "unknown inactive" -> RuleState.QUIET;
            default -> RuleState.BROKEN;
        };
    }

    @PreDestroy
    void hangUp() {
        service.close();
    }
}
