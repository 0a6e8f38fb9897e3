package pokero.ejb.table;

import java.util.Optional;
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

    private final Object[] reading = IntStream.range(0, LOCKS).mapToObj(lock -> new Object()).toArray();

    @Inject
    private Snapshots snapshots;

    @Inject
    private Lookout lookout;

    /** @param version of the table that is to be seen, if not a newer one */
    public Optional<TableView> look(String player, long table, long version) {
        return remembered(table, version).or(() -> read(table, version))
                .map(snapshot -> Censor.view(snapshot, snapshot.playerNamed(player)));
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
