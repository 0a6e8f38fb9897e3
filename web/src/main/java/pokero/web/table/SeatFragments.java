package pokero.web.table;

import java.util.List;
import java.util.Optional;

import pokero.ejb.table.LastMove;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;
import pokero.web.Chips;
import pokero.web.player.Avatar;
import pokero.web.table.SeatFragment.Plate;
import pokero.web.table.SeatFragment.Tag;

/** Draws the chairs of a table. */
final class SeatFragments {

    private SeatFragments() {
    }

    /** A chair as everybody but its owner sees it. @param inviting whether the viewer may take it when it is free */
    static SeatFragment others(TableView view, SeatView seat, boolean inviting) {
        return seat.player()
                .map(name -> taken(view, seat, name, Optional.empty()))
                .orElseGet(() -> new SeatFragment(seat.seat(), " seat--free", Optional.empty(),
                        inviting && view.open(), seat.button(), Optional.empty()));
    }

    static SeatFragment own(TableView view, OwnView own) {
        SeatView seat = view.seat(own.seat());
        return taken(view, seat, seat.player().orElseThrow(), Optional.of(own));
    }

    private static SeatFragment taken(TableView view, SeatView seat, String name, Optional<OwnView> own) {
        Showdown showdown = Showdown.of(view);
        List<CardFace> cards = showdown.faces(own.map(OwnView::cards).orElse(seat.open()), seat.won() > 0);
        Optional<Clock> clock = seat.turn() ? Optional.of(Clock.of(view)) : Optional.empty();
        Plate plate = new Plate(name, own.isPresent(), seat.bot(), Avatar.colour(name), Avatar.initial(name),
                Chips.of(seat.stack()), cards, own.isPresent() ? 0 : seat.hidden(), clock,
                tag(seat));
        return new SeatFragment(seat.seat(), look(seat, own.isPresent()), Optional.of(plate), false, seat.button(),
                bet(seat));
    }

    private static Optional<Pile> bet(SeatView seat) {
        return seat.bet() > 0 ? Optional.of(Pile.of(seat.bet())) : Optional.empty();
    }

    private static String look(SeatView seat, boolean own) {
        String state = switch (seat.state()) {
            case FOLDED -> " seat--fold";
            case SITTING_OUT, WAITING -> " seat--out";
            case FREE, PLAYING, ALL_IN -> "";
        };
        return (seat.turn() ? " seat--turn" : "") + (own ? " seat--hero" : "") + (seat.won() > 0 ? " seat--win" : "")
                + state;
    }

    private static Optional<Tag> tag(SeatView seat) {
        if (seat.won() > 0) {
            return Optional.of(new Tag("+" + Chips.of(seat.won()), " tag--go"));
        }
        if (seat.shown().isPresent()) {
            return seat.shown().map(shown -> new Tag(HandWords.tag(shown.rank()), ""));
        }
        return switch (seat.state()) {
            case FOLDED -> said("seat.folded", "");
            case SITTING_OUT -> said("seat.sitting-out", "");
            case WAITING -> said("seat.waiting", "");
            case ALL_IN -> said("seat.all-in", " tag--stop");
            case PLAYING -> seat.turn() ? Optional.empty() : seat.lastMove().flatMap(SeatFragments::move);
            case FREE -> Optional.empty();
        };
    }

    private static Optional<Tag> move(LastMove move) {
        return switch (move) {
            case POST -> Optional.empty();
            case CHECK -> said("seat.checks", "");
            case CALL -> said("seat.calls", " tag--go");
            case BET -> said("seat.bets", " tag--info");
            case RAISE -> said("seat.raises", " tag--info");
            case FOLD -> said("seat.folded", "");
        };
    }

    private static Optional<Tag> said(String words, String tone) {
        return Optional.of(new Tag(Phrases.of(words), tone));
    }
}
