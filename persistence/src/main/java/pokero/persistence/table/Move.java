package pokero.persistence.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import pokero.rules.hand.HandEvent;

/**
 * A player's action that leaves the hand running, and all that it changes.
 *
 * @param version of the table before it
 * @param seq the first event's place in the hand
 * @param events at least one
 * @param turn the time of the player who acts next
 * @param bot when he is a house bot, after which time he wants to act
 */
public record Move(long table, long version, long player, UUID actionId, String verb, long hand, int seq,
        List<HandEvent> events, Duration turn, Optional<Duration> bot) {
}
