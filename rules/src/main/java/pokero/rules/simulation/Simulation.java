package pokero.rules.simulation;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import pokero.rules.betting.LegalActions;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.Ruling;
import pokero.rules.variant.Variant;

/** Lets chance play hands of a game, and looks whether what must always hold does. */
public final class Simulation {

    /** No hand of ten players comes near; one that never ends gets there. */
    private static final int MOST_DECISIONS = 2000;

    private final Variant variant;

    public Simulation(Variant variant) {
        this.variant = variant;
    }

    /**
     * Plays the hand of this seed: its table, its cards and what its players do.
     *
     * @return the first thing that does not hold, empty when all does
     */
    public Optional<Violation> play(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        AnyTable table = new AnyTable(random);
        try {
            Hand hand = table.deal(variant);
            return fault(hand, new AnyPlayer(random)).map(fault -> new Violation(seed, fault, Optional.of(hand)));
        } catch (RuntimeException broken) {
            return Optional.of(new Violation(seed, "it cannot be dealt: " + broken, Optional.empty()));
        }
    }

    /** Whatever is thrown is a fault of the hand: its seed and its events must be told. */
    private static Optional<String> fault(Hand hand, AnyPlayer player) {
        try {
            return play(hand, player, new Scrutiny(hand));
        } catch (RuntimeException broken) {
            return Optional.of(broken.toString());
        }
    }

    private static Optional<String> play(Hand hand, AnyPlayer player, Scrutiny scrutiny) {
        for (int decisions = 0; !hand.ended(); decisions++) {
            Optional<String> fault = decisions == MOST_DECISIONS
                    ? Optional.of("the hand does not end")
                    : scrutiny.fault().or(() -> refusal(hand, player));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return scrutiny.fault().or(scrutiny::faultAtTheEnd);
    }

    private static Optional<String> refusal(Hand hand, AnyPlayer player) {
        LegalActions legal = hand.legalActions().orElseThrow();
        Action action = player.choose(legal, hand.seat(legal.seat()).hole());
        return Dealer.rule(hand, legal.seat(), action) instanceof Ruling.Refused(var refusal)
                ? Optional.of(action + " of seat " + legal.seat() + " was offered and refused: " + refusal)
                : Optional.empty();
    }
}
