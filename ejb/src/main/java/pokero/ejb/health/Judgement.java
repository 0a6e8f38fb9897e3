package pokero.ejb.health;

import pokero.persistence.health.Reach;

/**
 * What a node makes of silence, beat by beat. Nodes notice at different beats that the database has gone, and that it is back:
 * whoever is the first, or the last, is not cut off for that. So a node thinks so only when others have been better off for
 * some beats on end.
 */
final class Judgement {

    private static final int BEATS_OF_DOUBT = 3;

    private int worseOff;

    /**
     * @param here whether the database has answered this node lately
     * @param answer what it answered last
     * @param elsewhere whether another node reaches it
     */
    Reach of(boolean here, Reach answer, boolean elsewhere) {
        worseOff = !here && elsewhere ? worseOff + 1 : 0;
        if (here) {
            return answer;
        }
        return worseOff >= BEATS_OF_DOUBT ? Reach.CUT_OFF : Reach.AWAY;
    }
}
