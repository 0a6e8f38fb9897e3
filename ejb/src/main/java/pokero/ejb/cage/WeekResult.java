package pokero.ejb.cage;

/**
 * How a player's last seven days went.
 *
 * @param chips won less chips put into pots, negative when he lost
 * @param hands that he was dealt into and that have ended
 */
public record WeekResult(long chips, long hands) {
}
