package pokero.ejb.bot;

import java.util.List;
import java.util.random.RandomGenerator;

import pokero.rules.hand.Action;
import pokero.rules.variant.Street;

/** Play from the flop on: by equity against what the rivals may hold, pot odds and position. */
record Postflop(Spot spot, Temper temper, RandomGenerator random) {

    private static final double SLOW_PLAY = 0.15;

    Action decide() {
        double equity = Equity.of(spot.cards(), spot.hand().board(), rivals(), random);
        return spot.legal().mayCheck() ? lead(equity) : answer(equity);
    }

    /** Whoever bets much into little tells more than the log does. */
    private List<Rival> rivals() {
        double more = Math.clamp(spot.betInPots() - 0.6, 0, 3);
        return spot.rivals().stream()
                .map(rival -> spot.reading().aggressor() == rival.seat() ? rival.pressing(more) : rival).toList();
    }

    private Action lead(double equity) {
        if (equity >= valueFrom()) {
            return chance(SLOW_PLAY) && !river() ? sizing().checkOrCall() : sizing().raiseBy(equity > 0.8 ? 0.75 : 0.5);
        }
        return chance(bluffing()) ? sizing().raiseBy(0.4) : sizing().checkOrFold();
    }

    private Action answer(double equity) {
        if (equity >= valueFrom() + 0.17 && !chance(SLOW_PLAY)) {
            return sizing().raiseBy(0.75);
        }
        if (equity >= spot.price() + doubt()) {
            return sizing().checkOrCall();
        }
        return !river() && chance(bluffing() / 8) ? sizing().raiseBy(0.75) : sizing().checkOrFold();
    }

    /** The equity from which a bet is called by enough worse hands: 0.6 heads-up, less against more rivals. */
    private double valueFrom() {
        return 0.2 + 0.8 / (spot.rivals().size() + 1);
    }

    /** What a call must win beyond its price, because there is more to pay later. */
    private double doubt() {
        if (spot.legal().raise().isEmpty() || river()) {
            return 0;
        }
        return spot.actsLast() ? 0.02 : 0.05;
    }

    /** How often to bet without a hand: seldom, more with the lead, never against those who cannot fold. */
    private double bluffing() {
        if (spot.legal().raise().isEmpty() || spot.hand().pot() > spot.legal().raise().get().most()) {
            return 0;
        }
        int rivals = spot.rivals().size();
        double lead = spot.reading().aggressor() == spot.own().seat() ? 0.4 : 0.12;
        return lead * temper.aggression() * (spot.actsLast() ? 1.2 : 0.8) / (rivals * rivals);
    }

    private boolean river() {
        return spot.hand().street() == Street.RIVER;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private Sizing sizing() {
        return new Sizing(spot);
    }
}
