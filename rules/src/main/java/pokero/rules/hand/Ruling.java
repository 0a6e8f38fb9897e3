package pokero.rules.hand;

import pokero.rules.betting.Refusal;
import java.util.List;

/** The dealer's answer to an action. */
public sealed interface Ruling {

    /** @param events what the action and the dealer's chores after it brought about, in order; already in the hand */
    record Accepted(List<HandEvent> events) implements Ruling {
    }

    record Refused(Refusal refusal) implements Ruling {
    }
}
