package pokero.chaos.player;

import java.util.concurrent.ThreadLocalRandom;

import pokero.chaos.player.Bar.Turn;
import pokero.chaos.player.Wish.Move;

/** Chooses without looking at the cards: hands of every length, with side pots now and then. */
final class Taste {

    private Taste() {
    }

    static Move choose(Turn turn) {
        int die = ThreadLocalRandom.current().nextInt(100);
        boolean mayRaise = turn.least() > 0;
        if (mayRaise && die < 2) {
            return move(turn, "raise", turn.most());
        }
        if (mayRaise && die < 14) {
            return move(turn, "raise", Math.min(turn.most(), turn.least() + turn.least() / 4 * (die % 3)));
        }
        if (turn.check()) {
            return move(turn, "check", 0);
        }
        return move(turn, die < 80 ? "call" : "fold", 0);
    }

    private static Move move(Turn turn, String verb, long total) {
        return new Move(turn.hand(), turn.moment(), verb, total);
    }
}
