package pokero.web.table;

import pokero.ejb.table.OwnView;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.TableView;

/**
 * What the viewer can do besides playing.
 *
 * @param running whether he plays in the running hand, so that leaving costs him his cards
 */
public record Controls(boolean seated, boolean sittingOut, boolean running) {

    static Controls of(TableView view) {
        return view.own().map(own -> new Controls(true, own.sittingOut(), running(view, own)))
                .orElse(new Controls(false, false, false));
    }

    private static boolean running(TableView view, OwnView own) {
        SeatState state = view.seat(own.seat()).state();
        boolean open = view.hand().filter(hand -> !hand.ended()).isPresent();
        return open && (state == SeatState.PLAYING || state == SeatState.ALL_IN);
    }
}
