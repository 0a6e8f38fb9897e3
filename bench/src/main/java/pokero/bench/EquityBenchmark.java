package pokero.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import pokero.rules.cards.Card;
import pokero.rules.cards.Pack;
import pokero.rules.equity.Chances;
import pokero.rules.equity.Equity;
import pokero.rules.equity.Spot;
import pokero.rules.ranking.Ranking;

/** Ace-king suited against a pair of queens, over all 1,712,304 boards. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EquityBenchmark {

    private final List<Card> first = Card.parseAll("AhKh");
    private final List<Card> second = Card.parseAll("QcQd");
    private final Spot spot = new Spot(Pack.FULL, List.of(Ranking.HIGH), List.of(first, second), List.of(), List.of());
    private final int[] rest = IntStream.range(0, 52)
            .filter(card -> Stream.of(first, second).flatMap(List::stream).noneMatch(taken -> taken.index() == card))
            .toArray();

    @Benchmark
    public Chances equity() {
        return Equity.exact(spot);
    }

    @Benchmark
    public double equityPlain() {
        int[] one = hand(first);
        int[] other = hand(second);
        long halves = 0;
        long boards = 0;
        for (int a = 0; a < rest.length; a++) {
            for (int b = a + 1; b < rest.length; b++) {
                for (int c = b + 1; c < rest.length; c++) {
                    for (int d = c + 1; d < rest.length; d++) {
                        for (int e = d + 1; e < rest.length; e++) {
                            int won = Integer.compare(on(one, a, b, c, d, e), on(other, a, b, c, d, e));
                            halves += won + 1;
                            boards++;
                        }
                    }
                }
            }
        }
        return halves / 2.0 / boards;
    }

    private static int[] hand(List<Card> hole) {
        int[] hand = new int[7];
        hand[0] = hole.getFirst().index();
        hand[1] = hole.getLast().index();
        return hand;
    }

    private int on(int[] hand, int... board) {
        for (int at = 0; at < board.length; at++) {
            hand[2 + at] = rest[board[at]];
        }
        return PlainEvaluator.value(hand);
    }
}
