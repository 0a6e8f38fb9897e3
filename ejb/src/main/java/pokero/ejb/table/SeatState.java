package pokero.ejb.table;

/** How a chair takes part in the hand that runs. */
public enum SeatState {
    FREE, WAITING, SITTING_OUT, PLAYING, FOLDED, ALL_IN
}
