package pokero.checks.falco;

import java.util.Map;

/** Where a field of an event has its value from. */
final class Field {

    private Field() {
    }

    /** @return null when the event has no such field */
    static String of(Map<String, String> event, String field) {
        return event.get(field.equals("fd.snet") ? "fd.sip" : field);
    }
}
