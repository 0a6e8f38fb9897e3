package pokero.checks;

import java.util.LinkedHashMap;
import java.util.Map;

import pokero.checks.falco.Compiled;
import pokero.checks.falco.Events;
import pokero.checks.falco.Lab;
import pokero.checks.falco.Promised;

/** Every check of what watches over a cluster, by its name. */
final class Observability {

    static final Map<String, Check> ALL = new LinkedHashMap<>();

    static {
        ALL.put("Falco's conditions compile", new Compiled());
        ALL.put("Falco's rules find what they must", new Events());
        ALL.put("Falco's rules stand under their names", new Promised());
        ALL.put("the attack lab is shut", new Lab());
    }

    private Observability() {
    }
}
