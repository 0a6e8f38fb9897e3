package pokero.ejb.alert;

import java.util.Locale;

/** How bad an alert is, the worst first. */
public enum Severity {
    /** Somebody has to look now. */
    CRITICAL,
    /** Somebody has to look today. */
    WARNING,
    /** Good to know. */
    NOTICE;

    /** As Prometheus' rules label it; whatever else they say is good to know. @param label may be null */
    public static Severity ofLabel(String label) {
        return switch (lower(label)) {
            case "critical" -> CRITICAL;
            case "warning" -> WARNING;
            default -> NOTICE;
        };
    }

    /** As Falco ranks it. @param priority may be null */
    public static Severity ofPriority(String priority) {
        return switch (lower(priority)) {
            case "emergency", "alert", "critical" -> CRITICAL;
            case "error", "warning" -> WARNING;
            default -> NOTICE;
        };
    }

    String text() {
        return lower(name());
    }

    static Severity ofText(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String lower(String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }
}
