package pokero.rules.simulation;

import java.util.Optional;

import pokero.rules.hand.Hand;

/**
 * Something that should hold in every hand and did not hold in this one.
 *
 * @param seed plays the same hand again
 * @param fault what does not hold
 * @param hand as far as it went; empty when it could not even be dealt
 */
public record Violation(long seed, String fault, Optional<Hand> hand) {
}
