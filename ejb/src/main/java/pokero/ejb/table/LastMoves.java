package pokero.ejb.table;

import java.util.HashMap;
import java.util.Map;

import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;

/** What each seat did last on the street. */
final class LastMoves {

    private final Map<Integer, LastMove> moves = new HashMap<>();

    private LastMoves() {
    }

    static Map<Integer, LastMove> of(Hand hand) {
        LastMoves moves = new LastMoves();
        hand.events().forEach(moves::add);
        return moves.moves;
    }

    private void add(HandEvent event) {
        switch (event) {
            case HandEvent.AntePosted(int seat, long amount) -> moves.put(seat, LastMove.POST);
            case HandEvent.BlindPosted(int seat, var blind, long amount) -> moves.put(seat, LastMove.POST);
            case HandEvent.DeadPosted(int seat, long amount) -> moves.put(seat, LastMove.POST);
            case HandEvent.BroughtIn(int seat, long amount) -> moves.put(seat, LastMove.POST);
            case HandEvent.Folded(int seat) -> moves.put(seat, LastMove.FOLD);
            case HandEvent.Checked(int seat) -> moves.put(seat, LastMove.CHECK);
            case HandEvent.Called(int seat, long amount) -> moves.put(seat, LastMove.CALL);
            case HandEvent.BetMade(int seat, long amount) -> moves.put(seat, LastMove.BET);
            case HandEvent.RaisedTo(int seat, long total) -> moves.put(seat, LastMove.RAISE);
            case HandEvent.BoardDealt dealt -> moves.clear();
            case HandEvent.HandBegan began -> {
            }
            case HandEvent.HoleCardsDealt dealt -> {
            }
            case HandEvent.ReturnOrderSet order -> {
            }
            case HandEvent.CardsDiscarded discarded -> {
            }
            case HandEvent.DiscardsShuffled shuffled -> {
            }
            case HandEvent.TimedOut timedOut -> {
            }
            case HandEvent.UncalledReturned returned -> {
            }
            case HandEvent.BetsCollected collected -> {
            }
            case HandEvent.PlayersAsked asked -> {
            }
            case HandEvent.RunItTwiceAnswered answered -> {
            }
            case HandEvent.SecondBoardDealt dealt -> {
            }
            case HandEvent.CardsShown shown -> {
            }
            case HandEvent.CardsMucked mucked -> {
            }
            case HandEvent.PotAwarded awarded -> {
            }
            case HandEvent.HandEnded ended -> {
            }
        }
    }
}
