package pokero.rules.history.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What became of a recorded hand when it was played again. */
public sealed interface Outcome {

    /** @param stacks in the order of the players and in the file's own currency; empty for one that was never known */
    record Finished(List<Optional<BigDecimal>> stacks) implements Outcome {

        public Finished {
            stacks = List.copyOf(stacks);
        }
    }

    /** The actions stop before the hand ends. @param waitsFor who would have to do something, and what */
    record Unfinished(String waitsFor) implements Outcome {
    }

    /** @param index the place in the list of actions, from 0, of the first one that is not allowed */
    record Illegal(int index, String reason) implements Outcome {
    }

    /** The hand cannot be as it is written, whatever the rules. */
    record Invalid(String reason) implements Outcome {
    }

    /** The game, or something about the table, is not played here. */
    record Unsupported(String reason) implements Outcome {
    }
}
