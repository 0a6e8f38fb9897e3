package pokero.ejb.table;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import pokero.ejb.table.Snapshot.Dealt;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.SeatRow;
import pokero.persistence.table.TableRow;
import pokero.rules.commitment.Bytes32;
import pokero.rules.hand.Hand;

/** A table whose row is locked: nobody else changes it, its chairs or its hand until the transaction is over. */
final class OpenTable {

    private final TableRow row;
    private final List<SeatRow> chairs;
    private final Map<Long, Bytes32> roots = new HashMap<>();
    private Optional<Hand> hand;
    private Optional<Hand> newest;
    private Map<Integer, Dealt> dealt = Map.of();

    /** @param hand the running one @param last what is remembered of the table: of its newest hand, what does not change */
    OpenTable(TableRow row, List<SeatRow> chairs, Optional<Hand> hand, Optional<Snapshot> last) {
        this.row = row;
        this.chairs = chairs;
        this.hand = hand;
        newest = hand;
        last.filter(table -> row.handId().filter(id -> id == table.handId()).isPresent()).ifPresent(table -> {
            newest = hand.or(() -> table.hand().filter(Hand::ended));
            dealt = table.dealt();
            roots.putAll(table.roots());
        });
    }

    TableRow row() {
        return row;
    }

    /** The running hand. */
    Optional<Hand> hand() {
        return hand;
    }

    /** @param seat from 1; empty when the table has no such chair */
    Optional<SeatRow> chair(int seat) {
        return chairs.stream().filter(chair -> chair.seat() == seat).findFirst();
    }

    Optional<SeatRow> chairOf(long player) {
        return chairs.stream().filter(chair -> chair.isTakenBy(player)).findFirst();
    }

    /** The taken chairs that the running hand does not hold, all taken ones between hands. */
    List<SeatRow> atLeisure() {
        return chairs.stream().filter(chair -> !chair.isFree() && !isInHand(chair)).toList();
    }

    /** Whether the running hand holds the chair; folding does not release it. */
    boolean isInHand(SeatRow chair) {
        return hand.filter(running -> running.holds(chair.seat())).isPresent();
    }

    /** Whether the running hand is this one and has gone exactly so far. */
    boolean isAt(long handId, int moment) {
        return row.handId().filter(id -> id == handId).isPresent()
                && hand.filter(running -> running.size() == moment).isPresent();
    }

    List<SeatRow> ready() {
        return chairs.stream().filter(SeatRow::isReady).toList();
    }

    void begin(Hand begun) {
        hand = Optional.of(begun);
        newest = hand;
        roots.keySet().retainAll(Set.of(begun.number()));
        dealt = ready().stream().collect(Collectors.toUnmodifiableMap(SeatRow::seat,
                chair -> Dealt.of(chair.player().orElseThrow())));
    }

    /** The deck of that hand is known to be sealed. */
    void sealed(long number, Bytes32 root) {
        roots.put(number, root);
    }

    /** The table as it is now, with its newest hand; empty when nobody remembers that, or who was dealt in. */
    Optional<Snapshot> snapshot() {
        return newest.filter(any -> !dealt.isEmpty())
                .map(any -> Snapshot.of(row, chairs, newest, dealt, Map.copyOf(roots)));
    }

    void handEnded() {
        hand = Optional.empty();
        row.handEnded();
    }

    /** House bots play among themselves only while somebody watches. */
    boolean canBegin() {
        List<SeatRow> ready = ready();
        return row.isOpen() && ready.size() > 1 && (row.isWatched() || ready.stream().anyMatch(OpenTable::isHuman));
    }

    /** Lets the next hand begin after this time if it can begin at all. */
    void pause(Duration time) {
        if (canBegin()) {
            row.allow(time);
        } else {
            row.rest();
        }
    }

    /** Between hands, after something has changed: sets the next one's time, or leaves it as it was set already. */
    void arrange(Duration time) {
        if (hand.isEmpty() && (row.timeLeft().isEmpty() || !canBegin())) {
            pause(time);
        }
    }

    private static boolean isHuman(SeatRow chair) {
        return chair.player().filter(player -> !player.isBot()).isPresent();
    }

    static boolean isBot(SeatRow chair) {
        return chair.player().filter(PlayerRow::isBot).isPresent();
    }
}
