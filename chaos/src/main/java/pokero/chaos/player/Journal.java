package pokero.chaos.player;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What all players asked for, were told and were shown: the house's promises, kept outside the house. */
public final class Journal implements Watcher {

    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
    private final Map<Long, Integer> shown = new ConcurrentHashMap<>();
    private final Map<Long, LongAdder> acted = new ConcurrentHashMap<>();
    private final LongAdder reconnects = new LongAdder();
    private final LongAdder logins = new LongAdder();
    private final PrintWriter trouble;

    /** @param trouble where it writes what goes wrong on the players' side */
    public Journal(Path trouble) {
        try {
            this.trouble = new PrintWriter(Files.newBufferedWriter(trouble), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void asks(Wish wish) {
        wishes.add(wish);
    }

    @Override
    public void wasAnswered(Wish wish) {
        if (wish.move().isPresent() && wish.outcome() == Wish.Outcome.ACCEPTED) {
            acted.computeIfAbsent(wish.table(), table -> new LongAdder()).increment();
        }
    }

    @Override
    public void sees(String player, long table, long hand, int seq) {
        shown.merge(hand, seq, Math::max);
    }

    @Override
    public void callsAgain(String player, String why) {
        reconnects.increment();
        note(player, why);
    }

    @Override
    public void logsInAgain(String player) {
        logins.increment();
        note(player, "is logged out");
    }

    private void note(String player, String what) {
        trouble.printf("%s %s %s%n", Instant.now(), player, what);
    }

    /** All wishes so far. What becomes of one may still change from unknown to known. */
    public List<Wish> wishes() {
        return List.copyOf(wishes);
    }

    /** The newest event of each hand that somebody was shown. */
    public Map<Long, Integer> shown() {
        return Map.copyOf(shown);
    }

    /** How many actions were acknowledged so far, by table. */
    public Map<Long, Long> acted() {
        return acted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue().sum()));
    }

    /** How often a page lost its line. */
    public long reconnects() {
        return reconnects.sum();
    }

    /** How often a page had lost its login. */
    public long logins() {
        return logins.sum();
    }
}
