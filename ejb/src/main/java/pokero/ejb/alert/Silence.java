package pokero.ejb.alert;

import java.time.Instant;

/** While it lasts, Alertmanager tells nobody of alerts that match. @param matches as in alertname="PokeroBooksWrong" */
public record Silence(String id, String matches, Instant until, String by, String comment) {
}
