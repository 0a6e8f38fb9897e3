package pokero.chaos.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What came of one scenario.
 *
 * @param gaps by round: the longest time that a table stood still
 * @param afterLeader the same from the moment on when there was a leader again, where the leader was lost
 * @param goal the longest gap that there should be
 * @param acknowledged actions, so far
 * @param hands that were replayed, so far
 * @param complaints of the checker, the first ones
 */
public record Row(String scenario, String what, List<Duration> gaps, List<Duration> afterLeader, Duration goal,
        long acknowledged, long hands, long timeOuts, long reconnects, long logins, List<String> complaints) {

    public boolean isClean() {
        return complaints.isEmpty();
    }

    public Optional<Duration> worstGap() {
        return gaps.stream().max(Duration::compareTo);
    }

    /** The one in the middle. */
    public Optional<Duration> usualGap() {
        return gaps.stream().sorted().skip(gaps.size() / 2).findFirst();
    }

    public Optional<Duration> worstAfterLeader() {
        return afterLeader.stream().max(Duration::compareTo);
    }
}
