package pokero.ejb.table;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import pokero.ejb.ring.LineOpened;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.Hands;
import pokero.persistence.table.SealedDecks;
import pokero.persistence.table.SeatRow;
import pokero.persistence.table.TableRow;
import pokero.persistence.table.Tables;

/** Reads tables in the caller's transaction. The last one of each table is kept; the row's version says if it holds. */
@ApplicationScoped
public class Snapshots {

    private final Map<Long, Snapshot> kept = new ConcurrentHashMap<>();

    @Inject
    private Tables tables;

    @Inject
    private Hands hands;

    @Inject
    private SealedDecks decks;

    Optional<Snapshot> take(long table) {
        return tables.find(table).map(this::take);
    }

    private Snapshot take(TableRow row) {
        Optional<Snapshot> last = remembered(row.id()).filter(snapshot -> snapshot.version() == row.version());
        return last.map(snapshot -> snapshot.with(row.timeLeft().map(Countdown::of)))
                .orElseGet(() -> remember(read(row)));
    }

    /** The newest that this node has seen of the table; others may have gone on since. */
    Optional<Snapshot> remembered(long table) {
        return Optional.ofNullable(kept.get(table));
    }

    /** Keeps what was read, or has just been committed. */
    Snapshot remember(Snapshot snapshot) {
        kept.merge(snapshot.id(), snapshot, (last, next) -> last.version() > next.version() ? last : next);
        return snapshot;
    }

    /** A database that was away may have lost its newest versions in a fail-over. */
    void forget(@Observes LineOpened reconnected) {
        kept.clear();
    }

    private Snapshot read(TableRow row) {
        return new Snapshot(row.id(), row.name(), row.blinds(), row.leastBuyIn(), row.mostBuyIn(), row.turnSeconds(),
                row.isOpen(), row.version(), tables.chairs(row.id()).stream().map(Snapshots::chair).toList(),
                row.handId().orElse(0L), row.handId().map(hands::fold), row.handRunning(),
                row.handId().map(this::dealt).orElse(Map.of()), decks.roots(row.id(), row.hands()),
                row.timeLeft().map(Countdown::of));
    }

    private Map<Integer, Snapshot.Dealt> dealt(long hand) {
        return hands.players(hand).entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                seat -> new Snapshot.Dealt(seat.getValue().id(), seat.getValue().name())));
    }

    private static Snapshot.Chair chair(SeatRow row) {
        return new Snapshot.Chair(row.seat(), row.player().map(player -> sitter(row, player)), row.stack());
    }

    private static Snapshot.Sitter sitter(SeatRow row, PlayerRow player) {
        return new Snapshot.Sitter(player.id(), player.name(), player.isBot(), row.sittingOut(), row.leaving(),
                row.topUp(), player.wallet().balance());
    }
}
