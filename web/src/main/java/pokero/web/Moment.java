package pokero.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as the server writes it; a script of the page puts it into the viewer's own time. */
public final class Moment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private Moment() {
    }

    /** "21 Nov 2026, 20:36 UTC". */
    public static String of(Instant moment) {
        return TIME.format(moment);
    }

    /** "2026-11-21". */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }
}
