package pokero.web.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import pokero.ejb.table.OwnView;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;
import pokero.web.Chips;
import pokero.web.table.Bar.Results;

/**
 * What a hand brought somebody, in words: {@code You win 17 850 with two pair, queens and jacks}.
 *
 * @param won chips from all pots together
 */
record Result(boolean own, long won, String words) {

    static Bar bar(TableView view) {
        List<Result> results = of(view);
        String headline = results.isEmpty() ? Phrases.of("bar.over") : results.getFirst().words();
        String others = String.join(" · ", results.stream().skip(1).map(Result::words).toList());
        boolean seated = view.own().isPresent();
        return new Results(headline, others, view.nextHandMillis(), seated, seated ? List.of() : Bars.seatOffer(view));
    }

    /** The viewer's own first, then the largest. */
    static List<Result> of(TableView view) {
        int own = view.own().map(OwnView::seat).orElse(0);
        return view.seats().stream().filter(seat -> seat.won() > 0).map(seat -> of(seat, seat.seat() == own))
                .sorted(Comparator.comparing(Result::own).thenComparing(Result::won).reversed()).toList();
    }

    private static Result of(SeatView seat, boolean own) {
        Optional<String> hand = seat.shown().map(shown -> HandWords.phrase(shown.rank()));
        String name = "result" + (own ? ".you" : ".they") + (hand.isPresent() ? ".with" : "");
        return new Result(own, seat.won(),
                Phrases.of(name, Chips.of(seat.won()), seat.player().orElse(""), hand.orElse("")));
    }
}
