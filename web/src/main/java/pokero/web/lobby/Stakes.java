package pokero.web.lobby;

import pokero.ejb.lobby.LobbyRow;

/** How high a table plays, by its big blind. */
public enum Stakes {
    ANY(1, Long.MAX_VALUE), LOW(1, 10), MIDDLE(11, 100), HIGH(101, Long.MAX_VALUE);

    private final long from;
    private final long to;

    Stakes(long from, long to) {
        this.from = from;
        this.to = to;
    }

    boolean takes(LobbyRow table) {
        return from <= table.blinds().big() && table.blinds().big() <= to;
    }
}
