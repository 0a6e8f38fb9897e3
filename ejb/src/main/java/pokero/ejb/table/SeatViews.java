package pokero.ejb.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import pokero.ejb.table.Snapshot.Chair;
import pokero.ejb.table.Snapshot.Sitter;
import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSeat;

/** The chairs as everybody at the table sees them. */
final class SeatViews {

    private final Snapshot table;
    private final Map<Integer, LastMove> moves;

    private SeatViews(Snapshot table) {
        this.table = table;
        moves = table.hand().map(LastMoves::of).orElse(Map.of());
    }

    static List<SeatView> of(Snapshot table) {
        SeatViews views = new SeatViews(table);
        return table.chairs().stream().map(views::view).toList();
    }

    private SeatView view(Chair chair) {
        return chair.sitter().map(sitter -> table.handOf(chair).map(hand -> dealtIn(chair, sitter, hand))
                .orElseGet(() -> waiting(chair, sitter))).orElseGet(() -> SeatView.free(chair.seat()));
    }

    private SeatView waiting(Chair chair, Sitter sitter) {
        return new SeatView(chair.seat(), Optional.of(sitter.name()), sitter.bot(), chair.stack(), 0,
                isOut(chair, sitter) ? SeatState.SITTING_OUT : SeatState.WAITING, Optional.empty(),
                hasButton(chair.seat()), false, 0, List.of(), Optional.empty(), 0);
    }

    private SeatView dealtIn(Chair chair, Sitter sitter, Hand hand) {
        HandSeat seat = hand.seat(chair.seat());
        List<Card> open = seat.shown() ? seat.hole() : List.of();
        return new SeatView(chair.seat(), Optional.of(sitter.name()), sitter.bot(),
                table.stackOf(chair), seat.bet(), state(chair, sitter, seat),
                Optional.ofNullable(moves.get(seat.seat())),
                hasButton(chair.seat()), hand.toAct().orElse(0) == seat.seat(), hidden(seat), open,
                Censor.made(hand, open), seat.won());
    }

    private static int hidden(HandSeat seat) {
        return seat.folded() || seat.shown() || seat.mucked() ? 0 : seat.hole().size();
    }

    private SeatState state(Chair chair, Sitter sitter, HandSeat seat) {
        if (!table.running() && isOut(chair, sitter)) {
            return SeatState.SITTING_OUT;
        }
        if (seat.folded()) {
            return SeatState.FOLDED;
        }
        return seat.allIn() ? SeatState.ALL_IN : SeatState.PLAYING;
    }

    private static boolean isOut(Chair chair, Sitter sitter) {
        return sitter.sittingOut() || sitter.leaving() || chair.stack() == 0;
    }

    private boolean hasButton(int seat) {
        return table.hand().filter(hand -> hand.positions().button() == seat).isPresent();
    }
}
