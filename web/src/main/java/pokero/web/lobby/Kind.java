package pokero.web.lobby;

import pokero.ejb.lobby.LobbyRow;

/** How many play at a table. */
public enum Kind {
    ALL(2, 10), HEADS_UP(2, 2), SHORT(3, 6), FULL(7, 10);

    private final int from;
    private final int to;

    Kind(int from, int to) {
        this.from = from;
        this.to = to;
    }

    boolean takes(LobbyRow table) {
        return from <= table.size() && table.size() <= to;
    }
}
