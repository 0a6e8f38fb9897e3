package pokero.chaos.check;

import java.util.Map;

/**
 * A hand as the database has it, without its events.
 *
 * @param running whether its table still plays it
 * @param ended whether it has an end
 * @param pot the chips that were won in it
 * @param players by seat, by name
 */
record StoredHand(long id, long table, long number, boolean running, boolean ended, long pot,
        Map<Integer, String> players) {
}
