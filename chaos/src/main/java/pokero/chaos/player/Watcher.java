package pokero.chaos.player;

/** Looks over the shoulders of players. Several call at once. */
public interface Watcher {

    /** A player is about to ask for something for the first time. */
    void asks(Wish wish);

    /** He was answered. */
    default void wasAnswered(Wish wish) {
    }

    /** He was shown the log of a hand up to this event. */
    void sees(String player, long table, long hand, int seq);

    /** His line was lost. @param why in a few words */
    default void callsAgain(String player, String why) {
    }

    /** His login was lost. */
    default void logsInAgain(String player) {
    }
}
