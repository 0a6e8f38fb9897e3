package pokero.web.table;

import java.util.List;
import java.util.Optional;

import pokero.ejb.table.HandView;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;
import pokero.rules.betting.LegalActions;
import pokero.web.Chips;
import pokero.web.table.Bar.Deed;
import pokero.web.table.Bar.Quiet;
import pokero.web.table.Bar.Turn;

/** Decides which bar a viewer sees. */
final class Bars {

    private Bars() {
    }

    static Bar of(TableView view) {
        Optional<OwnView> own = view.own();
        Optional<LegalActions> legal = own.flatMap(OwnView::legal);
        if (legal.isPresent()) {
            return turn(view, own.get(), legal.get());
        }
        if (view.open() && view.hand().filter(HandView::ended).isPresent()
                && own.map(mine -> plays(view, mine)).orElse(true)) {
            return Result.bar(view);
        }
        return own.map(mine -> seated(view, mine)).orElseGet(() -> watching(view));
    }

    private static Bar turn(TableView view, OwnView own, LegalActions legal) {
        HandView hand = view.hand().orElseThrow();
        SeatView seat = view.seat(own.seat());
        Optional<Sizes> sizes = legal.raise().map(range -> Sizes.of(legal, range, hand, seat.bet(),
                view.blinds().small(), view.blinds().big()));
        boolean free = legal.mayCheck();
        String price = free
                ? Phrases.of("turn.free", Chips.of(hand.pot()))
                : Phrases.of("turn.price", Chips.of(legal.callPrice()), Chips.of(hand.pot()));
        String odds = free ? "" : Phrases.of("turn.odds", percent(legal.callPrice(), hand.pot()));
        Optional<String> call = free ? Optional.empty() : Optional.of(Chips.of(legal.callPrice()));
        return new Turn(hand.id() + "-" + hand.moment(), hand.id(), hand.moment(), made(own), price, odds, call,
                legal.callPrice() == seat.stack(), sizes);
    }

    /** How often a call must win to pay for itself, rounded. */
    static long percent(long price, long pot) {
        return Math.round(100.0 * price / (pot + price));
    }

    private static String made(OwnView own) {
        return own.made().map(made -> HandWords.title(made.rank()))
                .orElseGet(() -> own.cards().isEmpty() ? "" : CardWords.hole(own.cards()));
    }

    private static Bar seated(TableView view, OwnView own) {
        SeatView seat = view.seat(own.seat());
        if (own.leaving()) {
            return new Quiet(Phrases.of("bar.leaving"), Phrases.of("bar.leaving.detail"), List.of());
        }
        return switch (seat.state()) {
            case PLAYING, ALL_IN -> new Quiet(made(own), waitingFor(view), List.of());
            case FOLDED -> new Quiet(Phrases.of("bar.folded"), waitingFor(view), List.of());
            case SITTING_OUT, WAITING, FREE -> resting(view, own, seat);
        };
    }

    private static Bar resting(TableView view, OwnView own, SeatView seat) {
        Deed leave = new Deed("leave", Phrases.of("do.leave"), "");
        if (!view.open()) {
            return new Quiet(Phrases.of("bar.closed"), Phrases.of("bar.closed.seated"), List.of(leave));
        }
        if (seat.stack() == 0 && own.topUp() == 0) {
            return new Quiet(Phrases.of("bar.broke"), Phrases.of("bar.broke.detail"),
                    List.of(leave, new Deed("top-up", Phrases.of("do.rebuy"), "btn--go")));
        }
        if (own.sittingOut()) {
            return new Quiet(Phrases.of("bar.out"), Phrases.of("bar.out.detail"),
                    List.of(leave, new Deed("back", Phrases.of("do.back"), "btn--go")));
        }
        return new Quiet(Phrases.of("bar.waiting"), waitingToPlay(view), List.of());
    }

    private static String waitingToPlay(TableView view) {
        boolean running = view.hand().filter(hand -> !hand.ended()).isPresent();
        return Phrases.of(running || view.nextHandMillis().isPresent() ? "bar.waiting.next" : "bar.waiting.players");
    }

    private static Bar watching(TableView view) {
        if (!view.open()) {
            return new Quiet(Phrases.of("bar.closed"), Phrases.of("bar.closed.detail"), List.of());
        }
        List<Deed> offer = seatOffer(view);
        String detail = offer.isEmpty()
                ? Phrases.of("bar.watching.full")
                : Phrases.of("bar.watching.detail", Chips.of(view.leastBuyIn()), Chips.of(view.mostBuyIn()));
        return new Quiet(Phrases.of("bar.watching"), detail, offer);
    }

    /** Taking the first free chair, when there is one. */
    static List<Deed> seatOffer(TableView view) {
        return view.seats().stream().anyMatch(seat -> seat.state() == SeatState.FREE)
                ? List.of(new Deed("sit", Phrases.of("do.sit"), "btn--go"))
                : List.of();
    }

    private static boolean plays(TableView view, OwnView own) {
        return !own.sittingOut() && view.seat(own.seat()).stack() > 0;
    }

    private static String waitingFor(TableView view) {
        return view.hand().flatMap(HandView::toAct).flatMap(seat -> view.seat(seat).player())
                .map(name -> Phrases.of("bar.waits-for", name)).orElse("");
    }
}
