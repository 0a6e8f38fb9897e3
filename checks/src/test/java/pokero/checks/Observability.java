package pokero.checks;

import java.util.LinkedHashMap;
import java.util.Map;

import pokero.checks.alert.Alerts;
import pokero.checks.alert.Collection;
import pokero.checks.alert.Dashboards;
import pokero.checks.alert.Figures;
import pokero.checks.falco.Compiled;
import pokero.checks.falco.Events;
import pokero.checks.falco.Lab;
import pokero.checks.falco.Promised;
import pokero.checks.policy.Cases;
import pokero.checks.policy.ChartPasses;
import pokero.checks.policy.Doubled;

/** Every check of what watches over a cluster, by its name. */
final class Observability {

    static final Map<String, Check> ALL = new LinkedHashMap<>();

    static {
        ALL.put("Falco's conditions compile", new Compiled());
        ALL.put("Falco's rules find what they must", new Events());
        ALL.put("Falco's rules stand under their names", new Promised());
        ALL.put("the attack lab is shut", new Lab());
        ALL.put("policies refuse their bad cases", new Cases());
        ALL.put("the chart passes the policies", new ChartPasses());
        ALL.put("what serves has a budget", new Budgets());
        ALL.put("critical policies hold without Gatekeeper", new Doubled());
        ALL.put("network policies are the matrix", new Network());
        ALL.put("alerts fire and are silent", new Alerts());
        ALL.put("alerts and dashboards ask for figures that there are", new Figures());
        ALL.put("dashboards can be asked", new Dashboards());
        ALL.put("figures and logs are collected", new Collection());
    }

    private Observability() {
    }
}
