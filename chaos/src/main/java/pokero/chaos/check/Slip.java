package pokero.chaos.check;

import java.util.UUID;

/**
 * A wish that the database says was granted.
 *
 * @param hand 0 for a wish that has to do with no hand
 * @param seq the first event that it brought about
 */
record Slip(UUID action, String player, long table, long hand, int seq, String verb) {

    /** The place in the log that it claims. */
    Place place() {
        return new Place(hand, seq);
    }

    /** An event's place. */
    record Place(long hand, int seq) {
    }
}
