package pokero.rules.cli;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import pokero.rules.cards.Card;
import pokero.rules.equity.Chances;
import pokero.rules.equity.Equity;
import pokero.rules.equity.Spot;

/** {@code equity}: says what hands can expect against each other. */
final class EquityCommand implements Command {

    private static final Option BOARD = Option.valued("-b", "--board", "CARDS",
            "the board so far: three, four or five cards");
    private static final Option DEAD = Option.valued("-d", "--dead", "CARDS", "cards that are known to be out of play");
    private static final Option VARIANT = Option.valued("-v", "--variant", "NAME", "the game, holdem by default");
    private static final Option EXACT = Option.flag("--exact", "look at every board; this is the default");
    private static final Option SAMPLES = Option.valued("--samples", "N", "look at N boards drawn at random instead");
    private static final Option SEED = Option.valued("--seed", "S", "where chance begins, 0 by default");
    private static final long MOST_SAMPLES = 1_000_000_000_000L;

    @Override
    public String name() {
        return "equity";
    }

    @Override
    public String summary() {
        return "say what hands can expect against each other";
    }

    @Override
    public String usage() {
        return "[-b CARDS] [-d CARDS] [-v NAME] [--exact | --samples N [--seed S]] HAND HAND…";
    }

    @Override
    public String description() {
        return """
                Compares 2 to 10 hands, as in: equity AhKh QcQd -b 2h7hTs

                It prints a line for each hand, its columns separated by tabs, all from 0 to 1:

                  HAND  WIN  TIE  EQUITY

                WIN is how often it takes the whole pot, TIE how often a part of it, EQUITY its share
                of the pot on average. The last line says how that was computed. With samples the
                same seed gives the same answer.

                The games, with their codes in hand histories, are
                """ + "  " + CardGame.names().replace("), ", "),\n  ") + ".\n";
    }

    @Override
    public List<Option> options() {
        return List.of(BOARD, DEAD, VARIANT, EXACT, SAMPLES, SEED);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        if (arguments.has(EXACT) && arguments.has(SAMPLES)) {
            throw new MisuseException("--exact and --samples are two ways: take one");
        }
        if (arguments.has(SEED) && !arguments.has(SAMPLES)) {
            throw new MisuseException("--seed is for --samples");
        }
        Spot spot = spot(arguments);
        if (arguments.has(SAMPLES)) {
            sampled(spot, arguments, console);
        } else {
            Chances chances = Equity.exact(spot);
            print(chances, arguments, console);
            console.out().println("exact, all " + chances.boards() + " boards");
        }
        return DONE;
    }

    private static void sampled(Spot spot, Arguments arguments, Console console) {
        long samples = arguments.number(SAMPLES, 1, MOST_SAMPLES).orElseThrow();
        long seed = arguments.number(SEED, Long.MIN_VALUE, Long.MAX_VALUE).orElse(0L);
        print(Equity.sampled(spot, samples, new SplittableRandom(seed)), arguments, console);
        console.out().println(String.format(Locale.ROOT, "%d random boards with seed %d, standard error at most %.5f",
                samples, seed, 0.5 / Math.sqrt(samples)));
    }

    private static void print(Chances chances, Arguments arguments, Console console) {
        for (int hand = 0; hand < chances.hands().size(); hand++) {
            Chances.Chance chance = chances.hands().get(hand);
            console.out().println(String.format(Locale.ROOT, "%s\t%.5f\t%.5f\t%.5f", arguments.operands().get(hand),
                    chance.win(), chance.tie(), chance.equity()));
        }
    }

    private static Spot spot(Arguments arguments) {
        CardGame game = CardGame.of(arguments.value(VARIANT).orElse("holdem"));
        try {
            List<List<Card>> hands = arguments.operands().stream().map(hand -> hand(hand, game)).toList();
            return new Spot(game.pack(), game.split(), hands, cards(arguments, BOARD), cards(arguments, DEAD));
        } catch (IllegalArgumentException bad) {
            throw new MisuseException(bad.getMessage());
        }
    }

    private static List<Card> hand(String text, CardGame game) {
        List<Card> cards = Card.parseAll(text);
        if (cards.size() != game.holeCards()) {
            throw new IllegalArgumentException(
                    "a hand has " + game.holeCards() + " cards in this game, not " + cards.size() + " as in " + text);
        }
        return cards;
    }

    private static List<Card> cards(Arguments arguments, Option option) {
        return Card.parseAll(arguments.value(option).orElse(""));
    }
}
