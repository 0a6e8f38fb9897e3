package pokero.chaos.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

import pokero.chaos.player.Watcher;
import pokero.chaos.player.Wish;
import pokero.chaos.player.Wish.Outcome;

/** How long an action takes until it is acknowledged, and until every other player of the table has seen it. */
final class Latencies implements Watcher {

    private final ToIntFunction<String> nodeOf;
    private final Map<Event, Asked> actions = new ConcurrentHashMap<>();
    private final Map<String, Event> seen = new ConcurrentHashMap<>();
    private volatile Window window = new Window();

    /** An event of a hand. */
    private record Event(long hand, int seq) {
    }

    /** Who asked for it, and when. */
    private record Asked(String player, long nanos) {
    }

    /** What was measured since the window was opened. */
    static final class Window {

        final Samples acknowledged = new Samples();
        final Samples seenOnTheSameNode = new Samples();
        final Samples seenOnTheOtherNode = new Samples();
    }

    /** @param nodeOf where a player is connected */
    Latencies(ToIntFunction<String> nodeOf) {
        this.nodeOf = nodeOf;
    }

    /** Begins to measure anew. */
    Window open() {
        actions.clear();
        window = new Window();
        return window;
    }

    @Override
    public void asks(Wish wish) {
        wish.move().ifPresent(move -> actions.put(new Event(move.hand(), move.moment()),
                new Asked(wish.player(), wish.askedNanos())));
    }

    @Override
    public void wasAnswered(Wish wish) {
        if (wish.outcome() == Outcome.ACCEPTED
                && wish.move().filter(move -> actions.containsKey(new Event(move.hand(), move.moment()))).isPresent()) {
            window.acknowledged.add(wish.nanos());
        }
    }

    @Override
    public void sees(String player, long table, long hand, int seq) {
        long now = System.nanoTime();
        Event before = seen.put(player, new Event(hand, seq));
        int from = before != null && before.hand() == hand ? before.seq() + 1 : 0;
        for (int event = from; event <= seq; event++) {
            Asked action = actions.get(new Event(hand, event));
            if (action != null && !action.player().equals(player)) {
                samples(player, action.player()).add(now - action.nanos());
            }
        }
    }

    private Samples samples(String viewer, String actor) {
        return nodeOf.applyAsInt(viewer) == nodeOf.applyAsInt(actor)
                ? window.seenOnTheSameNode
                : window.seenOnTheOtherNode;
    }
}
