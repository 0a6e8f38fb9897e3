package pokero.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import pokero.rules.ranking.Evaluator;

/** Seven-card hands, one after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EvaluatorBenchmark {

    private static final int HANDS = 1 << 16;
    /** The hands with the first two cards of the pack. */
    private static final int IN_ORDER = 2_118_760;

    private final int[] flat = new int[7 * HANDS];
    private final int[][] hands = new int[HANDS][7];

    /** Draws the hands, and makes sure that both evaluators order them alike. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        for (int hand = 0; hand < HANDS; hand++) {
            long taken = 0;
            for (int at = 0; at < 7;) {
                int card = random.nextInt(52);
                if ((taken >> card & 1) == 0) {
                    taken |= 1L << card;
                    hands[hand][at] = card;
                    flat[7 * hand + at++] = card;
                }
            }
        }
        for (int hand = 1; hand < HANDS; hand++) {
            int plain = Integer.compare(PlainEvaluator.value(hands[hand]), PlainEvaluator.value(hands[hand - 1]));
            int own = Integer.compare(evaluate(hand), evaluate(hand - 1));
            if (plain != own) {
                throw new IllegalStateException("the evaluators disagree about hand " + hand);
            }
        }
    }

    private int evaluate(int hand) {
        int[] cards = flat;
        int at = 7 * hand;
        return Evaluator.seven(cards[at], cards[at + 1], cards[at + 2], cards[at + 3], cards[at + 4], cards[at + 5],
                cards[at + 6]);
    }

    @Benchmark
    @OperationsPerInvocation(HANDS)
    public int random() {
        int sum = 0;
        for (int hand = 0; hand < HANDS; hand++) {
            sum += evaluate(hand);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(HANDS)
    public int randomPlain() {
        int sum = 0;
        for (int[] hand : hands) {
            sum += PlainEvaluator.value(hand);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(IN_ORDER)
    public int inOrder() {
        int sum = 0;
        long firstKeys = Evaluator.NO_CARDS + Evaluator.key(0) + Evaluator.key(1);
        long firstMarks = Evaluator.mark(0) + Evaluator.mark(1);
        for (int c = 2; c < 52; c++) {
            for (int d = c + 1; d < 52; d++) {
                for (int e = d + 1; e < 52; e++) {
                    long keys = firstKeys + Evaluator.key(c) + Evaluator.key(d) + Evaluator.key(e);
                    long marks = firstMarks + Evaluator.mark(c) + Evaluator.mark(d) + Evaluator.mark(e);
                    for (int f = e + 1; f < 52; f++) {
                        for (int g = f + 1; g < 52; g++) {
                            sum += Evaluator.seven(keys + Evaluator.key(f) + Evaluator.key(g),
                                    marks + Evaluator.mark(f) + Evaluator.mark(g));
                        }
                    }
                }
            }
        }
        return sum;
    }
}
