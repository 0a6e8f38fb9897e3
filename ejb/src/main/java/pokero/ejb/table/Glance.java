package pokero.ejb.table;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks at a table as this node remembers it, which asks nothing of the database: what everybody at the table is shown after
 * each action. What is not remembered is read once, whoever wants to see it at that moment.
 */
@ApplicationScoped
public class Glance {

    private static final int LOCKS = 64;

    private final Map<Long, Censor> censors = new ConcurrentHashMap<>();
    private final Object[] reading = IntStream.range(0, LOCKS).mapToObj(lock -> new Object()).toArray();

    @Inject
    private Snapshots snapshots;

    @Inject
    private Lookout lookout;

    /**
     * The table as that player may see it; empty when there is no such table.
     *
     * @param player whoever asks knows that it is he: nothing is looked up. Who is suspended meanwhile is told to go by other
     *     ways
     * @param version of the table that is to be seen, if not a newer one
     */
    public Optional<TableView> look(String player, long table, long version) {
        return remembered(table, version).or(() -> read(table, version))
                .map(snapshot -> censor(snapshot).view(snapshot.playerNamed(player)));
    }

    /** Whoever looks next at the same version sees the same. */
    private Censor censor(Snapshot snapshot) {
        Censor last = censors.get(snapshot.id());
        if (last != null && last.shows(snapshot)) {
            return last;
        }
        Censor censor = new Censor(snapshot);
        censors.put(snapshot.id(), censor);
        return censor;
    }

    private Optional<Snapshot> remembered(long table, long version) {
        return snapshots.remembered(table).filter(snapshot -> snapshot.version() >= version);
    }

    private Optional<Snapshot> read(long table, long version) {
        synchronized (reading[(int) (table % LOCKS)]) {
            return remembered(table, version).or(() -> lookout.snapshot(table));
        }
    }
}
