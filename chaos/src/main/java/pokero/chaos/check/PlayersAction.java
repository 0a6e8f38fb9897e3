package pokero.chaos.check;

import pokero.chaos.player.Wish.Move;
import pokero.rules.hand.HandEvent;

/** What players do, among all that happens in a hand. */
final class PlayersAction {

    private PlayersAction() {
    }

    static boolean isOne(HandEvent event) {
        return seat(event) != 0;
    }

    /** 0 for an event that is no player's action. */
    static int seat(HandEvent event) {
        return switch (event) {
            case HandEvent.Folded(int seat) -> seat;
            case HandEvent.Checked(int seat) -> seat;
            case HandEvent.Called(int seat, long amount) -> seat;
            case HandEvent.BetMade(int seat, long amount) -> seat;
            case HandEvent.RaisedTo(int seat, long total) -> seat;
            case HandEvent.RunItTwiceAnswered(int seat, boolean agreed) -> seat;
            default -> 0;
        };
    }

    /** Whether this is what the player asked for. */
    static boolean is(HandEvent event, Move move) {
        return switch (event) {
            case HandEvent.Folded folded -> move.verb().equals("fold");
            case HandEvent.Checked checked -> move.verb().equals("check");
            case HandEvent.Called called -> move.verb().equals("call");
            case HandEvent.BetMade bet -> move.verb().equals("raise") && move.total() == bet.amount();
            case HandEvent.RaisedTo raised -> move.verb().equals("raise") && move.total() == raised.total();
            default -> false;
        };
    }
}
