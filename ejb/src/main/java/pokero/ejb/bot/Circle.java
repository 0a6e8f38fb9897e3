package pokero.ejb.bot;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pokero.ejb.table.LogLine;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;

/** The order of the players round the table, which is the order of acting. */
record Circle(List<SeatView> seats, List<LogLine> log) {

    static Circle of(TableView view) {
        return new Circle(view.seats(), view.hand().orElseThrow().log());
    }

    /** Players of this hand who act after the seat in a first round before the flop. */
    int behind(int seat) {
        return (int) between(seat, bigBlind()).filter(Circle::dealtIn).count();
    }

    boolean headsUp() {
        return seats.stream().filter(Circle::dealtIn).count() == 2;
    }

    /** Whether nobody who can still bet acts after the seat in a round after the flop. */
    boolean actsLast(int seat) {
        return between(seat, button()).noneMatch(after -> after.state() == SeatState.PLAYING);
    }

    private int button() {
        return seats.stream().filter(SeatView::button).findFirst().orElseThrow().seat();
    }

    /** The one who acts last; nobody posted when the ante took his last chip, then the button counts as last. */
    private int bigBlind() {
        return log.stream().filter(line -> line.kind() == LogLine.Kind.BIG_BLIND).findFirst().map(LogLine::seat)
                .orElseGet(this::button);
    }

    /** Clockwise from the neighbour of one seat to the other seat itself; nobody when they are the same. */
    private Stream<SeatView> between(int from, int to) {
        int steps = Math.floorMod(to - from, seats.size());
        return IntStream.range(from, from + steps).mapToObj(index -> seats.get(index % seats.size()));
    }

    private static boolean dealtIn(SeatView seat) {
        return switch (seat.state()) {
            case PLAYING, FOLDED, ALL_IN -> true;
            case FREE, WAITING, SITTING_OUT -> false;
        };
    }
}
