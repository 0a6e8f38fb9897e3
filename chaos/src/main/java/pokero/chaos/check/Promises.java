package pokero.chaos.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import pokero.chaos.check.Slip.Place;
import pokero.chaos.player.Wish;
import pokero.chaos.player.Wish.Move;
import pokero.chaos.player.Wish.Outcome;
import pokero.rules.hand.HandEvent;

/** Holds what players were told against the records. */
final class Promises {

    private final Records records;
    private final HandLogs logs;
    private final Findings findings;
    private final Set<UUID> known = new HashSet<>();

    Promises(Records records, HandLogs logs, Findings findings) {
        this.records = records;
        this.logs = logs;
        this.findings = findings;
    }

    void check(Wish wish, Outcome outcome) {
        known.add(wish.id());
        Optional<Slip> slip = Optional.ofNullable(records.slips.get(wish.id()));
        if (outcome == Outcome.ACCEPTED) {
            findings.sawAcknowledged();
            if (slip.isEmpty()) {
                findings.sawLost(wish);
            }
        }
        if (outcome == Outcome.REFUSED && slip.isPresent()) {
            findings.add("refused, and yet it happened: %s", wish);
        }
        if (slip.isPresent() && wish.move().isPresent()) {
            check(wish, wish.move().get(), slip.get());
        }
    }

    private void check(Wish wish, Move move, Slip slip) {
        Place place = new Place(move.hand(), move.moment());
        if (!slip.place().equals(place) || !slip.player().equals(wish.player()) || slip.table() != wish.table()) {
            findings.add("%s does not belong to: %s", slip, wish);
        }
        Optional<HandEvent> event = logs.action(place);
        if (event.isEmpty()) {
            findings.add("has a slip, but is not in the log: %s", wish);
        } else if (!PlayersAction.is(event.get(), move) || !isBy(wish.player(), event.get(), move.hand())) {
            findings.add("in the log there is %s in the place of: %s", event.get(), wish);
        }
    }

    private boolean isBy(String player, HandEvent event, long hand) {
        return player.equals(records.hands.get(hand).players().get(PlayersAction.seat(event)));
    }

    /** Nothing happened that nobody asked for: every action in the log has a slip, and every slip a wish. */
    void checkUninvited() {
        logs.actions().stream().filter(place -> !records.slipsInHands.containsKey(place))
                .forEach(place -> findings.add("nobody asked for event %d of hand %d", place.seq(), place.hand()));
        records.slips.values().stream().filter(slip -> !known.contains(slip.action()))
                .forEach(slip -> findings.add("nobody wrote %s", slip));
    }

    /** What somebody was shown is in the log: nobody hears of anything before it is safe. */
    void checkShown(Map<Long, Integer> shown) {
        shown.forEach((hand, seq) -> {
            if (logs.size(hand) <= seq) {
                findings.add("event %d of hand %d was shown, but the log has only %d", seq, hand, logs.size(hand));
            }
        });
    }

    /** Who was granted a chair paid for it once. */
    void checkBuyIns(List<Wish> wishes) {
        Map<String, Integer> granted = new HashMap<>();
        wishes.stream().filter(wish -> wish.does().equals("sit") && records.slips.containsKey(wish.id()))
                .forEach(wish -> granted.merge(Records.buyIn(wish.player(), wish.table()), 1, Integer::sum));
        if (!granted.equals(records.buyIns)) {
            findings.add("%d chairs were granted and %d paid for", granted.size(), records.buyIns.size());
        }
    }
}
