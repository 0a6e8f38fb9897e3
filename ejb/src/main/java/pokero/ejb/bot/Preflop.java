package pokero.ejb.bot;

import java.util.List;
import java.util.random.RandomGenerator;

import pokero.rules.cards.Card;
import pokero.rules.hand.Action;

/** Play before the flop: by position and starting hand, and by price once somebody has raised. */
record Preflop(Spot spot, Temper temper, RandomGenerator random) {

    private static final double LIGHT_RERAISE = 0.04;

    Action decide() {
        double better = StartingHands.shareOfBetter(spot.cards());
        return spot.reading().raises() == 0 ? open(better) : answer(better);
    }

    private Action open(double better) {
        Reading reading = spot.reading();
        int behind = reading.circle().behind(spot.own().seat());
        double width = Ranges.opening(behind, reading.circle().headsUp()) * temper.looseness()
                * Math.pow(0.8, reading.limpers());
        if (better < width) {
            return sizing().raiseTo((3.0 + reading.limpers()) * spot.bigBlind());
        }
        boolean cheap = reading.limpers() > 0 || spot.legal().callPrice() < spot.bigBlind();
        return cheap && better < 1.2 * width ? sizing().checkOrCall() : sizing().checkOrFold();
    }

    private Action answer(double better) {
        double width = Ranges.reraise(spot.reading().raiseWidth()) * temper.aggression();
        if (better < width || bluffs(better)) {
            return sizing().raiseTo(reraise());
        }
        return worth() >= spot.price() ? sizing().checkOrCall() : sizing().checkOrFold();
    }

    private boolean bluffs(double better) {
        return spot.reading().raises() == 1 && better < 0.5
                && random.nextDouble() < LIGHT_RERAISE * temper.aggression();
    }

    private double reraise() {
        double times = spot.reading().raises() > 1 ? 2.3 : spot.actsLast() ? 3 : 3.7;
        return times * spot.calledTotal();
    }

    /** The share of the pot that the cards will win: less than their equity while there is more betting to come. */
    private double worth() {
        List<Rival> entered = spot.rivals().stream().filter(rival -> rival.width() < 1).toList();
        double equity = Equity.of(spot.cards(), List.of(), entered, random);
        return spot.legal().raise().isEmpty() ? equity : equity * realised();
    }

    private double realised() {
        Card first = spot.cards().getFirst();
        Card second = spot.cards().getLast();
        boolean plays = first.suit() == second.suit() || first.rank() == second.rank();
        return (spot.actsLast() ? 0.92 : 0.8) + (plays ? 0.05 : 0);
    }

    private Sizing sizing() {
        return new Sizing(spot);
    }
}
