package pokero.ejb.bot;

import java.util.List;

import pokero.ejb.table.HandView;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;
import pokero.rules.betting.LegalActions;
import pokero.rules.cards.Card;

/** A bot's turn: what it sees, counted in the terms that it decides by. Amounts are chips. */
record Spot(TableView view, HandView hand, OwnView own, LegalActions legal, Reading reading, List<Rival> rivals) {

    /** @throws java.util.NoSuchElementException when it is not the viewer's turn */
    static Spot of(TableView view) {
        OwnView own = view.own().orElseThrow();
        Reading reading = Reading.of(view);
        return new Spot(view, view.hand().orElseThrow(), own, own.legal().orElseThrow(), reading,
                reading.rivalsOf(own.seat()));
    }

    List<Card> cards() {
        return own.cards();
    }

    String name() {
        return me().player().orElseThrow();
    }

    long bigBlind() {
        return view.blinds().big();
    }

    /** The total of this street that a call reaches. */
    long calledTotal() {
        return me().bet() + legal.callPrice();
    }

    /** The pot after a call, without what goes back to those who bet more than the bot can call. */
    long potIfCalled() {
        long uncallable = view.seats().stream().mapToLong(seat -> Math.max(0, seat.bet() - calledTotal())).sum();
        return hand.pot() - uncallable + legal.callPrice();
    }

    /** The share of the pot that a call must win to pay for itself, 0 to below 1. */
    double price() {
        return (double) legal.callPrice() / potIfCalled();
    }

    /** What is to be called, as a multiple of the pot without it. */
    double betInPots() {
        return (double) legal.callPrice() / (potIfCalled() - 2 * legal.callPrice());
    }

    boolean actsLast() {
        return reading.circle().actsLast(own.seat());
    }

    private SeatView me() {
        return view.seat(own.seat());
    }
}
