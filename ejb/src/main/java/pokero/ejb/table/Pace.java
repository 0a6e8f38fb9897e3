package pokero.ejb.table;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;

import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;

/** How fast a table moves on by itself. */
@ApplicationScoped
public class Pace {

    /** From the moment when enough players are ready to the first hand. */
    public Duration beforeFirstHand() {
        return Duration.ofSeconds(2);
    }

    /** From the end of that hand to the next one. */
    Duration after(Hand ended) {
        return afterHand(ended.events().stream().anyMatch(HandEvent.CardsShown.class::isInstance));
    }

    /** Shown cards take longer to look at. */
    public Duration afterHand(boolean showdown) {
        return Duration.ofSeconds(showdown ? 6 : 3);
    }

    /** How long a house bot pretends to think. */
    public Duration botThinks() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(700, 2_000));
    }
}
