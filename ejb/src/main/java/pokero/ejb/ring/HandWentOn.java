package pokero.ejb.ring;

import java.util.List;

import pokero.rules.hand.HandEvent;

/**
 * What happened in the running hand of the table, while everything else there stayed as it was: who remembers the version
 * before need not ask for this one. The new version is news of its own, {@link TableChanged}.
 *
 * @param version of the table after it
 * @param seq the first event's place in the hand
 * @param events none of them secret
 */
public record HandWentOn(long table, long version, long hand, int seq, List<HandEvent> events) implements News {

    /** @throws IllegalArgumentException when somebody at the table must not see one of the events */
    public HandWentOn {
        events = List.copyOf(events);
        if (events.stream().anyMatch(HandEvent::secret)) {
            throw new IllegalArgumentException("a secret of hand " + hand + " is not told");
        }
    }
}
