package pokero.persistence.alert;

import java.time.Instant;

/** What somebody did. @param alert its rule's name, null for the end of a silence */
public record Act(String kind, String alert, String who, String note, Instant at) {
}
