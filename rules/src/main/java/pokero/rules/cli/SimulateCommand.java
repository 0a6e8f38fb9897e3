package pokero.rules.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import pokero.rules.hand.Hand;
import pokero.rules.history.export.HandHistory;
import pokero.rules.history.export.PhhExport;
import pokero.rules.history.export.UntellableException;
import pokero.rules.history.phh.Phh;
import pokero.rules.simulation.Simulation;
import pokero.rules.simulation.Violation;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/** {@code simulate}: lets chance play, and says whether the rules held. */
final class SimulateCommand implements Command {

    private static final Option HANDS = Option.valued("--hands", "N", "how many of each game, 10000 by default");
    private static final Option SEED = Option.valued("--seed", "S", "the seed of the first hand, 0 by default");
    private static final Option VARIANT = Option.valued("-v", "--variant", "CODE", "one game only, as NT");
    private static final long MOST_HANDS = 1_000_000_000_000L;
    private static final long USUAL_HANDS = 10_000;
    private static final double NANOSECONDS = 1e9;

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String summary() {
        return "let chance play hands, and say whether the rules held in all of them";
    }

    @Override
    public String usage() {
        return "[--hands N] [--seed S] [-v CODE]";
    }

    @Override
    public String description() {
        return """
                Plays hands at tables of any size, with any stacks, forced bets and rules of the house.
                At every decision the events so far must make the same hand again, and none of them may
                make or lose a chip. At the end no card may have been dealt twice, every chip must be with
                a player, and the hand's log and its record, where PHH has words for it, must play it again.

                It prints a line for each game, its columns separated by tabs:

                  CODE  HANDS  SEEDS  OUTCOME  TIME  RATE

                Hand n has the seed S + n. The first hand in which something does not hold ends its
                game: the line says its seed and what does not hold, and the hand follows as PHH.

                The games are %s.
                """.formatted(codes());
    }

    @Override
    public List<Option> options() {
        return List.of(HANDS, SEED, VARIANT);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        if (!arguments.operands().isEmpty()) {
            throw new MisuseException("there is nothing to do with '" + arguments.operands().getFirst() + "'");
        }
        long hands = arguments.number(HANDS, 1, MOST_HANDS).orElse(USUAL_HANDS);
        long seed = arguments.number(SEED, -MOST_HANDS, MOST_HANDS).orElse(0L);
        List<Variant> games = arguments.value(VARIANT).map(SimulateCommand::game).map(List::of).orElse(Variants.all());
        return games.stream().filter(game -> !play(game, hands, seed, console)).count() == 0 ? DONE : FAILED;
    }

    private static Variant game(String code) {
        return Variants.of(code).orElseThrow(
                () -> new MisuseException("there is no variant '" + code + "'; there are " + codes()));
    }

    private static String codes() {
        return Variants.all().stream().map(Variant::code).collect(Collectors.joining(", "));
    }

    private static boolean play(Variant game, long hands, long seed, Console console) {
        Simulation simulation = new Simulation(game);
        long began = System.nanoTime();
        Optional<Violation> violation = LongStream.range(seed, seed + hands).parallel().mapToObj(simulation::play)
                .flatMap(Optional::stream).findFirst();
        double seconds = (System.nanoTime() - began) / NANOSECONDS;
        console.out().println(String.format(Locale.ROOT, "%s\t%d\t%d..%d\t%s\t%.1f s\t%.0f hands/s", game.code(), hands,
                seed, seed + hands - 1, violation.map(SimulateCommand::outcome).orElse("all rules held"), seconds,
                hands / seconds));
        violation.flatMap(Violation::hand).ifPresent(hand -> console.out().println(told(hand)));
        console.out().flush();
        return violation.isEmpty();
    }

    private static String outcome(Violation violation) {
        return "seed " + violation.seed() + ": " + violation.fault();
    }

    private static String told(Hand hand) {
        try {
            return Phh.write(PhhExport.of(HandHistory.unnamed(hand)));
        } catch (UntellableException untellable) {
            return untellable.getMessage() + ": " + hand.events();
        }
    }
}
