package pokero.ejb.lobby;

import pokero.rules.betting.Blinds;

/**
 * A table in the lobby.
 *
 * @param taken how many of its seats are taken
 * @param bots how many of them by house bots
 * @param averagePot of the last hundred hands in chips, 0 before the first
 * @param handsPerHour hands that ended in the last hour
 * @param mySeat the viewer's seat, 0 for none
 */
public record LobbyRow(long id, String name, Blinds blinds, int size, int taken, int bots, long averagePot,
        long handsPerHour, long leastBuyIn, long mostBuyIn, int mySeat) {

    public boolean isFull() {
        return taken == size;
    }
}
