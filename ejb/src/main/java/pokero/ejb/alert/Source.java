package pokero.ejb.alert;

import java.util.Locale;

/** Who watches, and raises alerts by rules of his own. */
public enum Source {
    PROMETHEUS, FALCO, GATEKEEPER;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Source ofText(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
