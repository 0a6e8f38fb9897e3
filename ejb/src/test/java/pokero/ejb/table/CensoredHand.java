package pokero.ejb.table;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSeat;

/** A hand on a table of ten chairs, as one of its players may see it. */
public final class CensoredHand {

    private static final int CHAIRS = 10;

    private CensoredHand() {
    }

    /** @param seat of the viewer, who is called after it */
    public static TableView of(Hand hand, int seat) {
        List<Snapshot.Chair> chairs = IntStream.rangeClosed(1, CHAIRS).mapToObj(number -> chair(hand, number)).toList();
        Map<Integer, Snapshot.Dealt> dealt = hand.seats().stream().map(HandSeat::seat)
                .collect(Collectors.toMap(number -> number, number -> new Snapshot.Dealt(number, name(number))));
        Snapshot table = new Snapshot(1, "Table", hand.blinds(), 1, Long.MAX_VALUE, 30, true, 1, chairs, 1,
                Optional.of(hand), !hand.ended(), dealt, Map.of(), Optional.of(Countdown.of(Duration.ofSeconds(30))));
        return new Censor(table).view(seat, 0);
    }

    private static Snapshot.Chair chair(Hand hand, int seat) {
        if (!hand.holds(seat)) {
            return new Snapshot.Chair(seat, Optional.empty(), 0);
        }
        Snapshot.Sitter sitter = new Snapshot.Sitter(seat, name(seat), true, false, false, 0, 0);
        return new Snapshot.Chair(seat, Optional.of(sitter), hand.seat(seat).startingStack());
    }

    private static String name(int seat) {
        return "Bot " + seat;
    }
}
