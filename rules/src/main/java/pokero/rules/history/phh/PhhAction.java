package pokero.rules.history.phh;

import java.util.Optional;

/**
 * An entry of a PHH hand's list of actions.
 *
 * @param step empty for an entry that does nothing
 * @param comment what stands behind the {@code #}; empty without one
 */
public record PhhAction(Optional<PhhStep> step, String comment) {

    public static PhhAction of(PhhStep step) {
        return new PhhAction(Optional.of(step), "");
    }

    /** @throws InvalidHandException when the text is no action of the format */
    static PhhAction parse(String text) {
        String[] parts = text.split("#", 2);
        String words = parts[0].strip();
        Optional<PhhStep> step = words.isEmpty() ? Optional.empty() : Optional.of(PhhStepParser.parse(words));
        return new PhhAction(step, parts.length == 1 ? "" : parts[1].strip());
    }

    /** As in a file, {@code p2 cbr 300 # all-in}. */
    @Override
    public String toString() {
        String words = step.map(PhhStep::words).orElse("");
        return comment.isEmpty() ? words : (words + " # " + comment).strip();
    }
}
