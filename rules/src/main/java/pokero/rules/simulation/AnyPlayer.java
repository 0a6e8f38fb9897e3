package pokero.rules.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import pokero.rules.betting.LegalActions;
import pokero.rules.betting.RaiseRange;
import pokero.rules.cards.Card;
import pokero.rules.hand.Action;

/** Plays as chance has it: legally, and often enough to the showdown. */
public final class AnyPlayer {

    private final RandomGenerator random;

    public AnyPlayer(RandomGenerator random) {
        this.random = random;
    }

    public Action choose(LegalActions legal) {
        return choose(legal, List.of());
    }

    /** @param held the cards that he may change when he is asked to draw */
    public Action choose(LegalActions legal, List<Card> held) {
        if (legal.mostDiscards() > 0) {
            return random.nextInt(8) == 0 ? new Action.TimeOut() : new Action.Discard(some(held, legal.mostDiscards()));
        }
        if (legal.question().isPresent()) {
            return random.nextInt(8) == 0 ? new Action.TimeOut() : new Action.RunItTwice(random.nextInt(4) > 0);
        }
        return switch (random.nextInt(12)) {
            case 0 -> legal.mayFold() ? new Action.Fold() : passive(legal);
            case 1 -> new Action.TimeOut();
            case 2 -> legal.raise().map(this::within).orElse(passive(legal));
            case 3, 4 -> legal.raise().<Action>map(raise -> new Action.RaiseTo(raise.least())).orElse(passive(legal));
            case 5 -> legal.raise().<Action>map(raise -> new Action.RaiseTo(raise.most())).orElse(passive(legal));
            default -> passive(legal);
        };
    }

    private List<Card> some(List<Card> held, int most) {
        List<Card> given = new ArrayList<>(held);
        int count = random.nextInt(Math.min(most, held.size()) + 1);
        while (given.size() > count) {
            given.remove(random.nextInt(given.size()));
        }
        return given;
    }

    private static Action passive(LegalActions legal) {
        if (legal.bringIn() > 0) {
            return new Action.BringIn();
        }
        return legal.mayCheck() ? new Action.Check() : new Action.Call();
    }

    private Action within(RaiseRange raise) {
        return new Action.RaiseTo(raise.least() + random.nextLong(raise.most() - raise.least() + 1));
    }
}
