package pokero.chaos.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import pokero.chaos.check.Slip.Place;
import pokero.persistence.table.HandEventCodec;
import pokero.rules.hand.HandEvent;

/** The logs of all hands. Each is checked as it is read; what remains is where the players' actions are. */
final class HandLogs {

    private final Records records;
    private final Findings findings;
    private final Map<Place, HandEvent> actions = new HashMap<>();
    private final Map<Long, Integer> sizes = new HashMap<>();

    private HandLogs(Records records, Findings findings) {
        this.records = records;
        this.findings = findings;
    }

    static HandLogs read(Connection database, Records records, Findings findings) throws SQLException {
        HandLogs logs = new HandLogs(records, findings);
        logs.readEvents(database);
        logs.checkThatNoneIsMissing();
        return logs;
    }

    private void readEvents(Connection database) throws SQLException {
        List<HandEvent> events = new ArrayList<>();
        long[] hand = new long[1];
        Query.each(database, "select hand_id, seq, kind, body from hand_event order by hand_id, seq", row -> {
            if (row.getLong(1) != hand[0] && !events.isEmpty()) {
                check(hand[0], List.copyOf(events));
                events.clear();
            }
            hand[0] = row.getLong(1);
            if (row.getInt(2) != events.size()) {
                findings.add("hand %d has no event %d", hand[0], events.size());
            }
            events.add(HandEventCodec.event(row.getString(3), row.getString(4)));
        });
        if (!events.isEmpty()) {
            check(hand[0], events);
        }
    }

    private void check(long id, List<HandEvent> events) {
        findings.sawHand();
        sizes.put(id, events.size());
        StoredHand hand = records.hands.get(id);
        ReplayedHand.check(hand, events, records, findings);
        for (int seq = 0; seq < events.size(); seq++) {
            boolean byTheClock = seq > 0 && events.get(seq - 1) instanceof HandEvent.TimedOut;
            if (byTheClock) {
                findings.sawTimeOut();
            } else if (PlayersAction.isOne(events.get(seq))) {
                actions.put(new Place(id, seq), events.get(seq));
            }
        }
    }

    /** Where hand 7 of a table is, hands 1 to 6 are, and only the last one may still be running. */
    private void checkThatNoneIsMissing() {
        Map<Long, Set<Long>> numbers = new HashMap<>();
        for (StoredHand hand : records.hands.values()) {
            numbers.computeIfAbsent(hand.table(), table -> new HashSet<>()).add(hand.number());
            if (!sizes.containsKey(hand.id())) {
                findings.add("hand %d has no log", hand.id());
            }
            if (hand.ended() == hand.running()) {
                findings.add("hand %d was given up: neither ended nor running", hand.id());
            }
        }
        numbers.forEach((table, found) -> {
            for (long number = 1; number <= found.size(); number++) {
                if (!found.contains(number)) {
                    findings.add("table %d has no hand %d", table, number);
                }
            }
        });
    }

    /** A player's action; empty when there is none at this place, or the clock acted for him. */
    Optional<HandEvent> action(Place place) {
        return Optional.ofNullable(actions.get(place));
    }

    Set<Place> actions() {
        return actions.keySet();
    }

    /** How many events the hand has, 0 when there is no such hand. */
    int size(long hand) {
        return sizes.getOrDefault(hand, 0);
    }
}
