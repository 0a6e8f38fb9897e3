package pokero.rules.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import pokero.rules.ranking.HandCategory;
import pokero.rules.ranking.HandRank;
import pokero.rules.ranking.Ranking;

/** {@code rank}: says what hands are worth. */
final class RankCommand implements Command {

    private static final Option SHORT_DECK = Option.flag("--short-deck",
            "36 cards: a flush beats a full house, A6789 is a straight");
    private static final Option LOW = Option.flag("--low", "the lowest hand, eight or better, the ace lowest");

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public String summary() {
        return "say what hands are worth";
    }

    @Override
    public String usage() {
        return "[--short-deck | --low] < LINES";
    }

    @Override
    public String description() {
        return """
                Reads a hand from each line of the standard input and prints what it is worth:

                  CARDS           five or seven cards:      CARDS<TAB>CATEGORY<TAB>CLASS
                  HOLE<TAB>BOARD  Omaha, four to six cards
                                  and three to five:        HOLE<TAB>BOARD<TAB>CATEGORY<TAB>CLASS

                Cards are written as in AhKd, without separators. Omaha plays exactly two cards from
                the hole and three from the board.

                CATEGORY is high-card, pair, two-pair, three-of-a-kind, straight, flush, full-house,
                four-of-a-kind or straight-flush, with --low always low.
                CLASS is the place among all hands that differ, 1 for the best: up to 7462, with
                --short-deck up to 1404, with --low up to 56. A hand that is not low enough has
                'none' for its category and '-' for its class.

                Empty lines are skipped. A line that holds no such hand is named on the standard
                error; the others are ranked all the same, and the exit status is 1.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(SHORT_DECK, LOW);
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (!arguments.operands().isEmpty()) {
            throw new MisuseException("the hands come from the standard input, not as '"
                    + arguments.operands().getFirst() + "'");
        }
        if (arguments.has(SHORT_DECK) && arguments.has(LOW)) {
            throw new MisuseException("--short-deck and --low are two games: take one");
        }
        InputLines lines = new InputLines(console);
        int status = DONE;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                print(line.get(), lines.isCut(), arguments, console);
            } catch (IllegalArgumentException bad) {
                console.complain("rank: line " + lines.number() + ": " + bad.getMessage());
                status = FAILED;
            }
        }
        return status;
    }

    private static void print(String line, boolean cut, Arguments arguments, Console console) {
        if (cut) {
            throw new IllegalArgumentException("it is too long for a hand; each hand needs a line of its own");
        }
        if (!line.isBlank()) {
            HandLine hand = HandLine.parse(line);
            console.out().println(line + "\t" + worth(ranking(hand, arguments).rank(hand.hole(), hand.board())));
        }
    }

    private static Ranking ranking(HandLine hand, Arguments arguments) {
        if (arguments.has(SHORT_DECK) && hand.isOmaha()) {
            throw new IllegalArgumentException("--short-deck ranks five or seven cards, not a hole and a board");
        }
        if (arguments.has(LOW)) {
            return hand.isOmaha() ? Ranking.OMAHA_LOW : Ranking.LOW;
        }
        if (arguments.has(SHORT_DECK)) {
            return Ranking.SHORT_DECK;
        }
        return hand.isOmaha() ? Ranking.OMAHA : Ranking.HIGH;
    }

    private static String worth(Optional<HandRank> rank) {
        return rank.map(any -> word(any.category()) + "\t" + any.place()).orElse("none\t-");
    }

    private static String word(HandCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
