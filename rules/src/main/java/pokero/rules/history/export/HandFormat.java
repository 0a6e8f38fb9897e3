package pokero.rules.history.export;

import java.util.Locale;

import pokero.rules.history.phh.Phh;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.replay.Replay;

/** The formats in which a recorded hand can be written. */
public enum HandFormat {

    PHH {
        @Override
        public String write(Replay replay, String key) {
            PhhHand hand = replay.phh().named(key);
            return Phh.write(hand.with(PhhField.FINISHING_STACKS, Phh.amounts(replay.finishingStacks())));
        }
    },
    OHH {
        @Override
        public String write(Replay replay, String key) {
            return OpenHandHistory.of(HandHistory.of(replay));
        }
    },
    POKERSTARS {
        @Override
        public String write(Replay replay, String key) {
            return PokerStarsText.of(HandHistory.of(replay));
        }
    };

    /** What stands for it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The hand's text, which ends its last line.
     *
     * @param key the name of the hand in a file of many, empty for a file of its own
     * @throws UntellableException when the format has no words for it
     * @throws IllegalArgumentException when the hand does not end
     */
    public abstract String write(Replay replay, String key);
}
