package pokero.chaos.check;

import java.util.ArrayList;
import java.util.List;

/** What the checker has to complain of, and how much it has looked at. */
public final class Findings {

    private static final int MOST_TOLD = 20;

    private final List<String> told = new ArrayList<>();
    private long count;
    private long hands;
    private long acknowledged;
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

    /** Turns that ran out. */
    public long timeOuts() {
        return timeOuts;
    }
}
