package pokero.chaos.check;

import java.util.ArrayList;
import java.util.List;

import pokero.chaos.player.Wish;

/** What the checker has to complain of, and how much it has looked at. */
public final class Findings {

    private static final int MOST_TOLD = 20;

    private final List<String> told = new ArrayList<>();
    private long count;
    private long hands;
    private long acknowledged;
    private long lost;
    private long timeOuts;

    void add(String complaint, Object... gaps) {
        if (count++ < MOST_TOLD) {
            told.add(complaint.formatted(gaps));
        }
    }

    void sawHand() {
        hands++;
    }

    void sawAcknowledged() {
        acknowledged++;
    }

    void sawLost(Wish wish) {
        lost++;
        add("acknowledged, but not there: %s", wish);
    }

    void sawTimeOut() {
        timeOuts++;
    }

    public boolean isClean() {
        return count == 0;
    }

    public long count() {
        return count;
    }

    /** The first complaints. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** Hands that were replayed. */
    public long hands() {
        return hands;
    }

    /** Acknowledged actions that were looked up. */
    public long acknowledged() {
        return acknowledged;
    }

    /** Acknowledged actions that are not there. */
    public long lost() {
        return lost;
    }

    /** Turns that ran out. */
    public long timeOuts() {
        return timeOuts;
    }
}
