package pokero.chaos.player;

/** When a player whose turn it is acts. */
@FunctionalInterface
public interface Tempo {

    /** As soon as it is his turn. */
    Tempo AT_ONCE = () -> true;

    /** Never: he only sits there. */
    Tempo NEVER = () -> false;

    /** Returns when he may act, or does not want to. @return whether he acts */
    boolean await() throws InterruptedException;
}
