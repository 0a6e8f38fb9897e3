package pokero.ejb.health;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import org.wildfly.clustering.server.GroupMember;
import org.wildfly.clustering.server.dispatcher.CommandDispatcher;
import org.wildfly.clustering.server.dispatcher.CommandDispatcherFactory;

/**
 * The other nodes of the cluster, and whether they reach the database: each tells the others every second, over the
 * cluster's own connections. A node that nobody hears of any more has not told anything.
 */
@ApplicationScoped
public class Neighbours {

    private static final System.Logger LOG = System.getLogger(Neighbours.class.getName());

    /** For how long what a neighbour told is true. */
    private static final Duration FRESH = Duration.ofSeconds(4);

    /** For how long a node remembers that it had neighbours. */
    private static final Duration MEMORY = Duration.ofSeconds(60);

    @Resource(lookup = "java:jboss/clustering/server/command-dispatcher-factory/default")
    private CommandDispatcherFactory<GroupMember> cluster;

    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private CommandDispatcher<GroupMember, Neighbours> line;
    private String self;

    private record Told(boolean reached, long at) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - at < age.toNanos();
        }
    }

    @PostConstruct
    void open() {
        self = cluster.getGroup().getLocalMember().getName();
        line = cluster.createCommandDispatcher("pokero-neighbours", this, Neighbours.class.getClassLoader());
    }

    @PreDestroy
    void close() {
        line.close();
    }

    /** Tells the others whether this node reaches the database. */
    void tell(boolean reached) {
        try {
            line.dispatchToGroup(new Telling(self, reached), Set.of(cluster.getGroup().getLocalMember()));
        } catch (IOException alone) {
            LOG.log(System.Logger.Level.DEBUG, "the neighbours were not told", alone);
        }
    }

    void heard(String neighbour, boolean reached) {
        told.put(neighbour, new Told(reached, System.nanoTime()));
    }

    /**
     * Whether another node reaches the database. A node that has lost the database and all of its neighbours at the same time
     * takes it for granted: it is more likely that the line to it was cut than that everything else is gone.
     */
    boolean reachIt() {
        var fresh = told.values().stream().filter(word -> word.isYoungerThan(FRESH)).toList();
        return fresh.isEmpty()
                ? told.values().stream().anyMatch(word -> word.isYoungerThan(MEMORY))
                : fresh.stream().anyMatch(Told::reached);
    }
}
