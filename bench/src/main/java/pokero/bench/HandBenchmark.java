package pokero.bench;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import pokero.rules.betting.Blinds;
import pokero.rules.cards.Pack;
import pokero.rules.cards.Shuffle;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;
import pokero.rules.simulation.AnyPlayer;

/** Whole hands of six players with their event log and a secure shuffle; the plain side only shuffles, an int at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class HandBenchmark {

    private static final HandSetup SETUP = new HandSetup(1, new Blinds(1, 2),
            new Positions(1, 2, 3), IntStream.rangeClosed(1, 6).mapToObj(seat -> new SeatStack(seat, 200)).toList());

    private final SecureRandom secure = new SecureRandom();
    private final AnyPlayer player = new AnyPlayer(new SplittableRandom(1));

    /** How many decisions the hands had. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Decisions {

        public long decisions;

        @Setup(Level.Iteration)
        public void clear() {
            decisions = 0;
        }
    }

    @Benchmark
    public Hand hands(Decisions count) {
        Hand hand = Dealer.deal(SETUP, Shuffle.of(Pack.FULL, secure::nextBytes));
        while (!hand.ended()) {
            Dealer.rule(hand, hand.toAct().orElseThrow(), player.choose(hand.legalActions().orElseThrow()));
            count.decisions++;
        }
        return hand;
    }

    @Benchmark
    public int[] handsPlain() {
        int[] deck = IntStream.range(0, 52).toArray();
        for (int at = deck.length - 1; at > 0; at--) {
            int other = secure.nextInt(at + 1);
            int card = deck[at];
            deck[at] = deck[other];
            deck[other] = card;
        }
        return deck;
    }
}
