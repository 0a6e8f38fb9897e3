package pokero.ejb.player;

import java.time.Instant;

/** A player as he sees himself. @param since when he registered */
public record Profile(String name, Instant since, boolean admin, Theme theme, boolean fourColours) {
}
