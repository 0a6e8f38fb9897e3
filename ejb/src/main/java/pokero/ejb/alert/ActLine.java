package pokero.ejb.alert;

import java.time.Instant;

/** What an admin did. @param kind acknowledge, silence or unsilence @param alert null when it was the end of a silence */
public record ActLine(String kind, String alert, String who, String note, Instant at) {
}
