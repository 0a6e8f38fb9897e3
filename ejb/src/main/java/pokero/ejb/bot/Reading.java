package pokero.ejb.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import pokero.ejb.table.LogLine;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;

/** What the hand's log tells of those who are still in it. */
final class Reading {

    private static final double ANY_TWO = 1;

    private final Circle circle;
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Integer, Double> pressures = new HashMap<>();
    private boolean flopSeen;
    private int raises;
    private int limpers;
    private double raiseWidth = ANY_TWO;
    private int aggressor;

    private Reading(Circle circle) {
        this.circle = circle;
    }

    static Reading of(TableView view) {
        Reading reading = new Reading(Circle.of(view));
        reading.circle.log().forEach(reading::read);
        return reading;
    }

    /** The others who can still win, with what they may hold. */
    List<Rival> rivalsOf(int seat) {
        return circle.seats().stream().filter(Reading::mayWin).map(SeatView::seat).filter(other -> other != seat)
                .map(other -> new Rival(other, width(other), pressures.getOrDefault(other, 0.0))).toList();
    }

    Circle circle() {
        return circle;
    }

    /** Raises before the flop. */
    int raises() {
        return raises;
    }

    /** Calls of the big blind before anybody raised. */
    int limpers() {
        return limpers;
    }

    /** The share of starting hands that the last raise before the flop stands for. */
    double raiseWidth() {
        return raiseWidth;
    }

    /** Who bet or raised last, 0 for nobody. */
    int aggressor() {
        return aggressor;
    }

    private void read(LogLine line) {
        switch (line.kind()) {
            case BET, BET_ALL_IN, RAISE, RAISE_ALL_IN -> raise(line.seat());
            case CALL, CALL_ALL_IN -> call(line.seat());
            case FLOP -> flopSeen = true;
            case HAND_BEGINS, ANTE, SMALL_BLIND, BIG_BLIND, STRADDLE, LATE_POST, DEAD_POST, DEALT_TO_YOU, TIMED_OUT,
                    FOLD, CHECK, UNCALLED_RETURNED, TURN, RIVER, AGREES_TO_RUN_IT_TWICE, RUNS_IT_ONCE, SECOND_BOARD,
                    SHOWS, MUCKS, WINS_POT, WINS_MAIN_POT, WINS_SIDE_POT ->
                {
                }
        }
    }

    private void raise(int seat) {
        aggressor = seat;
        if (flopSeen) {
            pressures.merge(seat, 1.0, Double::sum);
            return;
        }
        raiseWidth = raises == 0
                ? Ranges.opening(circle.behind(seat), circle.headsUp())
                : Ranges.reraise(raiseWidth);
        raises++;
        narrow(seat, raiseWidth);
    }

    private void call(int seat) {
        if (flopSeen) {
            pressures.merge(seat, 0.5, Double::sum);
        } else if (raises == 0) {
            limpers++;
            narrow(seat, Ranges.limp());
        } else {
            narrow(seat, Ranges.call(raiseWidth));
        }
    }

    private void narrow(int seat, double width) {
        widths.merge(seat, width, Math::min);
    }

    private double width(int seat) {
        return widths.getOrDefault(seat, ANY_TWO);
    }

    private static boolean mayWin(SeatView seat) {
        return seat.state() == SeatState.PLAYING || seat.state() == SeatState.ALL_IN;
    }
}
