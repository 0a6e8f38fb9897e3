package pokero.chaos.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pokero.chaos.check.Findings;
import pokero.chaos.machine.Patience;
import pokero.chaos.report.Gap;
import pokero.chaos.report.Row;
import pokero.chaos.room.Room;
import pokero.chaos.scenario.Scenario.Strike;

/** One scenario, again and again, and what came of it. */
public final class Drill {

    private static final Duration AFTERWARDS = Duration.ofSeconds(5);

    private final Room room;
    private final Scenario scenario;
    private final List<Duration> gaps = new ArrayList<>();
    private final List<Duration> afterLeader = new ArrayList<>();

    public Drill(Room room, Scenario scenario) {
        this.room = room;
        this.scenario = scenario;
    }

    public Row run(int rounds) throws SQLException {
        long reconnects = room.journal().reconnects();
        long logins = room.journal().logins();
        Optional<String> stuck = Optional.empty();
        for (int round = 0; round < rounds && stuck.isEmpty(); round++) {
            stuck = run(round, rounds);
        }
        Findings findings = room.check();
        List<String> complaints = new ArrayList<>(findings.told());
        stuck.ifPresent(complaints::addFirst);
        return new Row(scenario.name(), scenario.what(), gaps, afterLeader, scenario.goal(), findings.acknowledged(),
                findings.hands(), findings.timeOuts(), room.journal().reconnects() - reconnects,
                room.journal().logins() - logins, complaints);
    }

    /** Empty when the room went on as it should. */
    private Optional<String> run(int round, int rounds) throws SQLException {
        try {
            room.awaitCalm();
            Strike strike = scenario.strike(room, round);
            room.awaitEveryTableToMove();
            Patience.sleep(AFTERWARDS);
            measure(strike);
        } catch (IllegalStateException stuck) {
            return Optional.of("round %d: %s".formatted(round + 1, stuck.getMessage()));
        }
        System.out.printf("  %s %d of %d: longest gap %.1f s%n", scenario.name(), round + 1, rounds,
                gaps.getLast().toMillis() / 1000.0);
        return Optional.empty();
    }

    private void measure(Strike strike) throws SQLException {
        Instant now = Instant.now();
        try (Connection connection = room.database().connect()) {
            gaps.add(Gap.worst(connection, strike.at(), now));
            if (strike.led().isPresent()) {
                afterLeader.add(Gap.worst(connection, strike.led().get(), now));
            }
        }
    }
}
