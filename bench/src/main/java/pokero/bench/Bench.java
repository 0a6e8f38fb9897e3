package pokero.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and prints each beside its plain side: {@code make bench}. */
public final class Bench {

    private static final TimeValue TIME = TimeValue.seconds(2);

    private Bench() {
    }

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("pokero.bench").forks(1)
                .warmupIterations(4).warmupTime(TIME).measurementIterations(5).measurementTime(TIME).build()).run();
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : results) {
            scores.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((name, of) -> scores.put(name, of.getScore()));
        }
        System.out.printf(Locale.ROOT, """

                                                     Pokero        plain side    ratio
                  seven cards, random order   %10.1f M/s   %10.1f M/s   %6.1f
                  seven cards, in order       %10.1f M/s   %10.1f M/s   %6.1f
                  hands, %.1f decisions each  %10.1f k/s   %10.1f k/s   %6.2f  (plain: the shuffle alone)
                  exact equity heads-up       %10.2f ms    %10.1f ms    %6.1f
                """, millions(scores, "random"), millions(scores, "randomPlain"),
                ratio(scores, "random", "randomPlain"),
                millions(scores, "inOrder"), millions(scores, "randomPlain"), ratio(scores, "inOrder", "randomPlain"),
                ratio(scores, "decisions", "hands"), scores.get("hands") / 1e3, scores.get("handsPlain") / 1e3,
                ratio(scores, "hands", "handsPlain"), 1e3 / scores.get("equity"), 1e3 / scores.get("equityPlain"),
                ratio(scores, "equity", "equityPlain"));
    }

    private static double millions(Map<String, Double> scores, String name) {
        return scores.get(name) / 1e6;
    }

    private static double ratio(Map<String, Double> scores, String name, String other) {
        return scores.get(name) / scores.get(other);
    }
}
