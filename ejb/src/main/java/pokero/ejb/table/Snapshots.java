package pokero.ejb.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import pokero.ejb.ring.HandWentOn;
import pokero.ejb.ring.LineOpened;
import pokero.persistence.table.Hands;
import pokero.persistence.table.SealedDecks;
import pokero.persistence.table.TableRow;
import pokero.persistence.table.Tables;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;

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

    /** Another node has written an action: it happens here too, if the version before it is remembered. */
    void goOn(@Observes HandWentOn news) {
        remembered(news.table())
                .filter(last -> last.version() == news.version() - 1 && last.isAt(news.hand(), news.seq()))
                .ifPresent(last -> remember(last.after(played(last.hand().orElseThrow(), news.events()))));
    }

    private static Hand played(Hand hand, List<HandEvent> next) {
        List<HandEvent> log = new ArrayList<>(hand.events());
        log.addAll(next);
        return Hand.of(log);
    }

    private Snapshot read(TableRow row) {
        return Snapshot.of(row, tables.chairs(row.id()), row.handId().map(hands::fold),
                row.handId().map(this::dealt).orElse(Map.of()), decks.roots(row.id(), row.hands()));
    }

    private Map<Integer, Snapshot.Dealt> dealt(long hand) {
        return hands.players(hand).entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                seat -> Snapshot.Dealt.of(seat.getValue())));
    }
}
