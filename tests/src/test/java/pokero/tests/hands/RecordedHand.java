package pokero.tests.hands;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pokero.rules.hand.SeatStack;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.phh.PhhStep;
import pokero.rules.history.replay.Move;
import pokero.rules.history.replay.Replay;

/**
 * A hand that was played elsewhere.
 *
 * @param key its file and its place there
 * @param tags what happens in it
 * @param finishing the stacks at its end, as the file counts them
 */
record RecordedHand(String key, PhhHand phh, Set<String> tags, List<BigDecimal> finishing) {

    /** No-limit hold'em without antes and straddles, every card known: what this room can deal just so. */
    boolean isPlain() {
        return phh.variant().equals("NT") && phh.stakes().antes().stream().allMatch(ante -> ante.signum() == 0)
                && phh.stakes().blinds().stream().skip(2).allMatch(straddle -> straddle.signum() == 0)
                && phh.steps().stream().allMatch(RecordedHand::isOpen);
    }

    private static boolean isOpen(PhhStep step) {
        return switch (step) {
            case PhhStep.DealHole dealt -> dealt.cards().hidden() == 0;
            case PhhStep.DealBoard dealt -> dealt.cards().hidden() == 0;
            case PhhStep.Show shown -> shown.cards().hidden() == 0;
            case PhhStep.ShowDealt shown -> true;
            case PhhStep.Fold fold -> true;
            case PhhStep.CheckOrCall call -> true;
            case PhhStep.BetOrRaiseTo raise -> true;
            case PhhStep.Muck muck -> true;
            case PhhStep.BringIn bringIn -> false;
            case PhhStep.Draw draw -> false;
        };
    }

    boolean hasSidePot() {
        return tags.stream().anyMatch(tag -> tag.startsWith("side"));
    }

    boolean isSplit() {
        return tags.contains("split");
    }

    Replay replay() {
        return Replay.of(phh);
    }

    /** The seat of the file's player n: a table's first hand has the button in seat 1, the file's in the last one. */
    static int chair(int player, int players) {
        return player % players + 1;
    }

    static int chair(Move move, Replay replay) {
        return chair(move.seat(), replay.setup().seats().size());
    }

    /** The stacks at the beginning, from seat 1. */
    static List<Long> starting(Replay replay) {
        return fromSeatOne(replay.setup().seats().stream().map(SeatStack::stack).toList());
    }

    /** The stacks at the end, from seat 1. */
    List<Long> finishing(Replay replay) {
        return fromSeatOne(finishing.stream().map(replay.unit()::chips).toList());
    }

    private static List<Long> fromSeatOne(List<Long> stacks) {
        int last = stacks.size() - 1;
        return Stream.concat(Stream.of(stacks.get(last)), IntStream.range(0, last).mapToObj(stacks::get)).toList();
    }

    @Override
    public String toString() {
        return key;
    }
}
