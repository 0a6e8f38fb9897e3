package pokero.ejb.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import pokero.ejb.table.TableView;
import pokero.rules.betting.LegalActions;
import pokero.rules.hand.Action;

/** A way to play. */
interface Strategy {

    Action decide(TableView view, RandomGenerator random);

    static Action checkOrCall(TableView view, RandomGenerator random) {
        return legal(view).mayCheck() ? new Action.Check() : new Action.Call();
    }

    /** Any kind of legal action, and any legal amount of a raise, each as likely as the others. */
    static Action anything(TableView view, RandomGenerator random) {
        LegalActions legal = legal(view);
        List<Action> actions = new ArrayList<>(List.of(new Action.Fold(), checkOrCall(view, random)));
        legal.raise().ifPresent(range -> actions
                .add(new Action.RaiseTo(range.least() + random.nextLong(range.most() - range.least() + 1))));
        return actions.get(random.nextInt(actions.size()));
    }

    private static LegalActions legal(TableView view) {
        return view.own().orElseThrow().legal().orElseThrow();
    }
}
