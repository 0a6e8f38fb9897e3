package pokero.ejb.table;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.work.RetryCause;
import pokero.ejb.work.Ticker;
import pokero.persistence.table.Ending;
import pokero.persistence.table.Endings;
import pokero.persistence.table.Move;
import pokero.persistence.table.Moves;

/**
 * Writes players' moves, with one commit for those of several tables: while some are being written others come in, and are
 * written together next. Nobody waits for company; whoever comes alone is written alone.
 */
@ApplicationScoped
public class Scribe {

    private static final System.Logger LOG = System.getLogger(Scribe.class.getName());

    /** Two write at once: while one waits for the disk the other prepares. */
    private static final int PENS = 2;
    private static final int MOST_AT_ONCE = 32;
    private static final Duration LOOK_UP = Duration.ofMillis(500);

    private final BlockingQueue<Wish> waiting = new LinkedBlockingQueue<>();
    private final List<Ticker> pens = new ArrayList<>();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Moves moves;

    @Inject
    private Endings endings;

    @Inject
    private RoomMetrics metrics;

    /** @param ending empty when the hand goes on @param written whether it was; false says nothing */
    private record Wish(Move move, Optional<Ending> ending, CompletableFuture<Boolean> written) {

        Wish(Move move, Optional<Ending> ending) {
            this(move, ending, new CompletableFuture<>());
        }

        void giveUp() {
            written.complete(false);
        }
    }

    @PostConstruct
    void begin() {
        for (int pen = 0; pen < PENS; pen++) {
            pens.add(Ticker.start(threads, "writing what players do", Duration.ZERO, this::writeNext));
        }
    }

    @PreDestroy
    void end() {
        pens.forEach(Ticker::close);
        waiting.forEach(Wish::giveUp);
    }

    /** @return whether it was written; false says nothing: its slip has to be asked for under the table's lock */
    boolean write(Move move) {
        return write(new Wish(move, Optional.empty()));
    }

    /** Likewise. */
    boolean write(Ending ending) {
        return write(new Wish(ending.move(), Optional.of(ending)));
    }

    private boolean write(Wish wish) {
        waiting.add(wish);
        return wish.written().join();
    }

    private void writeNext() {
        List<Wish> batch = new ArrayList<>(MOST_AT_ONCE);
        next().ifPresent(batch::add);
        waiting.drainTo(batch, MOST_AT_ONCE - batch.size());
        if (!batch.isEmpty()) {
            write(batch);
        }
    }

    private Optional<Wish> next() {
        try {
            return Optional.ofNullable(waiting.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Of two moves at one table the second has come too late. */
    private void write(List<Wish> batch) {
        Map<Long, Wish> first = new LinkedHashMap<>();
        batch.forEach(wish -> first.putIfAbsent(wish.move().table(), wish));
        try {
            List<Move> goOn = first.values().stream().filter(wish -> wish.ending().isEmpty()).map(Wish::move).toList();
            List<Ending> end = first.values().stream().flatMap(wish -> wish.ending().stream()).toList();
            written(goOn, moves::write).forEach(table -> first.get(table).written().complete(true));
            written(end, endings::write).forEach(table -> first.get(table).written().complete(true));
        } finally {
            batch.forEach(Wish::giveUp);
        }
    }

    private <W> Set<Long> written(List<W> batch, Pen<W> pen) {
        try {
            return batch.isEmpty() ? Set.of() : pen.write(batch);
        } catch (SQLException | RuntimeException unknown) {
            LOG.log(Level.WARNING, "{0} actions are asked for again under their tables'' locks: {1}", batch.size(),
                    unknown.getMessage());
            metrics.retried(RetryCause.of(unknown));
            return Set.of();
        }
    }

    /** One statement for all of them. */
    private interface Pen<W> {

        /** @return the tables where it was written */
        Set<Long> write(List<W> batch) throws SQLException;
    }
}
