package pokero.ejb.cage;

import pokero.rules.betting.Blinds;

/** Chips that a player has on a table. @param size chairs at it @param taken how many are taken @param mostTopUp largest top-up now */
public record TableStake(long tableId, String table, Blinds blinds, int size, int taken, long stack, long mostTopUp) {
}
