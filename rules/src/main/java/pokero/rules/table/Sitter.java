package pokero.rules.table;

/**
 * Somebody with a chair and chips.
 *
 * @param owed what he has to post before he is dealt in again, if he does not wait for the big blind
 */
public record Sitter(int seat, Wish wish, MissedBlinds owed) {

    /** What he wants of the next hand. */
    public enum Wish {
        /** To play, and to post what that costs. */
        PLAY,
        /** To play as soon as the big blind is his, for nothing more. */
        WAIT_FOR_THE_BIG_BLIND,
        /** To be left out. */
        SIT_OUT
    }

    boolean sitsOut() {
        return wish == Wish.SIT_OUT;
    }
}
