package pokero.ejb.bot;

import java.util.*;
import pokero.ejb.table.*;
import pokero.rules.hand.*;
import pokero.rules.ranking.*;

final class LocalViews {
    static TableView of(Hand hand, int viewer, int size) {
        List<LogLine> log = new ArrayList<>();
        int seq = 0;
        Street st = Street.PREFLOP;
        for (HandEvent e : hand.events()) {
            seq++;
            LogLine.Kind k; int seat = 0; 
            switch (e) {
                case HandEvent.BlindPosted b -> { k = b.blind() == Blind.BIG ? LogLine.Kind.BIG_BLIND : LogLine.Kind.SMALL_BLIND; seat = b.seat(); }
                case HandEvent.Folded b -> { k = LogLine.Kind.FOLD; seat = b.seat(); }
                case HandEvent.Checked b -> { k = LogLine.Kind.CHECK; seat = b.seat(); }
                case HandEvent.Called b -> { k = LogLine.Kind.CALL; seat = b.seat(); }
                case HandEvent.BetMade b -> { k = LogLine.Kind.BET; seat = b.seat(); }
                case HandEvent.RaisedTo b -> { k = LogLine.Kind.RAISE; seat = b.seat(); }
                case HandEvent.BoardDealt b -> { k = switch (b.street()) { case FLOP -> LogLine.Kind.FLOP; case TURN -> LogLine.Kind.TURN; default -> LogLine.Kind.RIVER; }; }
                default -> { continue; }
            }
            log.add(new LogLine(seq, k, seat, seat == 0 ? "" : "P" + seat, 0, List.of(), Optional.empty()));
        }
        List<SeatView> seats = new ArrayList<>();
        for (int s = 1; s <= size; s++) {
            if (!hand.holds(s)) { seats.add(SeatView.free(s)); continue; }
            HandSeat h = hand.seat(s);
            seats.add(new SeatView(s, Optional.of("Bot" + s), 1, true, h.stack(), h.bet(),
                h.folded() ? SeatState.FOLDED : h.allIn() ? SeatState.ALL_IN : SeatState.PLAYING, Optional.empty(),
                hand.positions().button() == s, hand.toAct().orElse(0) == s, 2, List.of(), Optional.empty(), 0));
        }
        HandView hv = new HandView(1, 1, hand.size(), hand.street(), List.copyOf(hand.board()), hand.potTotal(), List.of(),
            hand.toAct().isPresent() ? Optional.of(hand.toAct().getAsInt()) : Optional.empty(), Optional.empty(), hand.ended(), log);
        OwnView own = new OwnView(viewer, hand.seat(viewer).hole(), Optional.empty(),
            hand.legalActions().filter(l -> l.seat() == viewer), 0, false, false, 0, 0);
        return new TableView(1, "T", hand.blinds(), 1, 1, 1, true, 1, seats, Optional.of(hv), Optional.of(own), Optional.empty());
    }
}
