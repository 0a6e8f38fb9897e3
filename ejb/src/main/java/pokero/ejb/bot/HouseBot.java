package pokero.ejb.bot;

import java.util.random.RandomGenerator;

import pokero.ejb.table.TableView;
import pokero.rules.hand.Action;
import pokero.rules.variant.Street;

/**
 * How a house bot plays. It knows what a player in its seat would see, and nothing else: before the flop it goes by
 * position and starting hand, from the flop on by the share of the pot that its cards win on average against what the
 * others' play tells of theirs. Its name makes it a little looser or tighter, bolder or meeker.
 */
public final class HouseBot {

    private HouseBot() {
    }

    /**
     * A legal action, the same for the same view and randomness.
     *
     * @throws java.util.NoSuchElementException when it is not the viewer's turn
     */
    public static Action decide(TableView view, RandomGenerator random) {
        Spot spot = Spot.of(view);
        Temper temper = Temper.of(spot.name());
        return spot.hand().street() == Street.PREFLOP
                ? new Preflop(spot, temper, random).decide()
                : new Postflop(spot, temper, random).decide();
    }
}
