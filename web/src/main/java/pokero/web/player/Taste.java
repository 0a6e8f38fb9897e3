package pokero.web.player;

import java.io.Serializable;

import pokero.ejb.player.Theme;

/** What a player likes his pages to look like, as his session has it: the nodes hand it on to each other. */
final class Taste implements Serializable {

    private static final long serialVersionUID = 1;

    private final Theme theme;
    private final boolean fourColours;

    Taste(Theme theme, boolean fourColours) {
        this.theme = theme;
        this.fourColours = fourColours;
    }

    Theme theme() {
        return theme;
    }

    boolean hasFourColours() {
        return fourColours;
    }
}
