package pokero.web.table;

import java.util.List;
import java.util.Optional;

import pokero.ejb.table.HandView;
import pokero.ejb.table.LastMove;
import pokero.ejb.table.LogLine;
import pokero.ejb.table.LogLine.Kind;
import pokero.ejb.table.NextDeck;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.PotView;
import pokero.ejb.table.SeatState;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.RaiseRange;
import pokero.rules.cards.Card;
import pokero.rules.commitment.Bytes32;
import pokero.rules.variant.Street;
import pokero.rules.ranking.Ranking;

/** One hand at a six-handed table: on the turn, with a main and a side pot, and at its showdown. */
final class Scene {

    private static final List<Card> ADA = Card.parseAll("QhJh");
    private static final Optional<Bytes32> ROOT = Optional.of(Bytes32.parse("48217abc".repeat(8)));

    private Scene() {
    }

    /** Ada, in seat 4, is to call 1 800 or to raise. */
    static TableView onTheTurn() {
        return onTheTurn(Optional.of(ada(Optional.of(
                LegalActions.betting(4, 1800, new RaiseRange(3600, 19400), false)))));
    }

    static TableView watchedOnTheTurn() {
        return onTheTurn(Optional.empty());
    }

    private static TableView onTheTurn(Optional<OwnView> own) {
        List<SeatView> seats = List.of(rook(21100, 1800), away(), SeatView.free(3),
                seat(4, "Ada", 19400, 0, SeatState.PLAYING, Optional.of(LastMove.CALL), true, 2, 0),
                seat(5, "Tomek", 6960, 0, SeatState.FOLDED, Optional.of(LastMove.FOLD), false, 0, 0),
                seat(6, "Vesna", 0, 0, SeatState.ALL_IN, Optional.of(LastMove.BET), false, 2, 0));
        HandView hand = new HandView(99, 48217, ROOT, 31, Street.TURN, Card.parseAll("Qs9h4dJc"), 9750,
                List.of(new PotView(5250, List.of("Ada", "Vesna", "Rook")),
                        new PotView(2700, List.of("Ada", "Rook"))),
                Optional.of(4), Optional.of(18_000L), false, own.isPresent() ? log() : List.of());
        return table(seats, hand, own, Optional.empty());
    }

    /** Ada wins the side pot, Vesna the main pot, Rook nothing. */
    static TableView atTheShowdown() {
        List<Card> board = Card.parseAll("Qs9h4dJc2s");
        List<SeatView> seats = List.of(shown(1, "Rook", 15325, "AcQd", board, 0), away(), SeatView.free(3),
                shown(4, "Ada", 29675, "QhJh", board, 17850),
                seat(5, "Tomek", 6960, 0, SeatState.FOLDED, Optional.of(LastMove.FOLD), false, 0, 0),
                shown(6, "Vesna", 5250, "9s9d", board, 5250));
        HandView hand = new HandView(99, 48217, ROOT, 50, Street.RIVER, board, 23100,
                List.of(new PotView(5250, List.of("Vesna")), new PotView(17850, List.of("Ada"))), Optional.empty(),
                Optional.empty(), true, log());
        return table(seats, hand, Optional.of(ada(Optional.empty())), Optional.of(4000L));
    }

    private static OwnView ada(Optional<LegalActions> legal) {
        return new OwnView(4, ADA, Ranking.HIGH.best(ADA, Card.parseAll("Qs9h4dJc")), legal, 70740, false, false, 0, 0);
    }

    private static TableView table(List<SeatView> seats, HandView hand, Optional<OwnView> own, Optional<Long> next) {
        return new TableView(7, "Kasprowy", new Blinds(50, 100), 4000, 20000, 30, true, 42, seats, Optional.of(hand),
                next.map(soon -> new NextDeck(48218, Bytes32.parse("7".repeat(64)))), own, next);
    }

    private static SeatView rook(long stack, long bet) {
        return seat(1, "Rook", stack, bet, SeatState.PLAYING, Optional.of(LastMove.BET), false, 2, 0);
    }

    private static SeatView away() {
        return seat(2, "Bruno", 8200, 0, SeatState.SITTING_OUT, Optional.empty(), false, 0, 0);
    }

    private static SeatView seat(int seat, String name, long stack, long bet, SeatState state,
            Optional<LastMove> last, boolean turn, int hidden, long won) {
        return new SeatView(seat, Optional.of(name), false, stack, bet, state, last, seat == 5, turn, hidden,
                List.of(), Optional.empty(), won);
    }

    private static SeatView shown(int seat, String name, long stack, String cards, List<Card> board, long won) {
        return new SeatView(seat, Optional.of(name), false, stack, 0, SeatState.PLAYING, Optional.empty(), false,
                false, 0, Card.parseAll(cards), Ranking.HIGH.best(Card.parseAll(cards), board), won);
    }

    private static List<LogLine> log() {
        return List.of(line(0, Kind.HAND_BEGINS, 0, "", 48217, ""), line(1, Kind.SMALL_BLIND, 6, "Vesna", 50, ""),
                line(2, Kind.BIG_BLIND, 1, "Rook", 100, ""), line(3, Kind.DEALT_TO_YOU, 4, "Ada", 0, "QhJh"),
                line(4, Kind.RAISE, 4, "Ada", 300, ""), line(5, Kind.CALL, 5, "Tomek", 300, ""),
                line(6, Kind.FLOP, 0, "", 0, "Qs9h4d"), line(7, Kind.BET_ALL_IN, 6, "Vesna", 1350, ""),
                line(8, Kind.TURN, 0, "", 0, "Jc"), line(9, Kind.BET, 1, "Rook", 1800, ""));
    }

    private static LogLine line(int seq, Kind kind, int seat, String player, long amount, String cards) {
        return new LogLine(seq, kind, seat, player, amount, Card.parseAll(cards), Optional.empty());
    }
}
