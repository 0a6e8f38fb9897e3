package pokero.rules.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The words of a PHH action: {@code d dh p1 AhKh}, {@code p2 cbr 300}, {@code p1 sm}. */
final class PhhStepParser {

    private static final PhhCards NONE = new PhhCards(List.of(), 0);
    private static final String ALREADY_KNOWN = "-";

    private final String text;
    private final List<String> words;

    private PhhStepParser(String text) {
        this.text = text;
        this.words = List.of(text.split("#", 2)[0].strip().split("\\s+"));
    }

    /**
     * @return empty for an entry that only comments
     * @throws IllegalArgumentException when the entry is no action of the format
     */
    static Optional<PhhStep> parse(String text) {
        PhhStepParser parser = new PhhStepParser(text);
        return parser.words.getFirst().isEmpty() ? Optional.empty() : Optional.of(parser.step());
    }

    private PhhStep step() {
        return switch (word(1)) {
            case "dh" -> new PhhStep.DealHole(player(word(2)), cards(3));
            case "db" -> new PhhStep.DealBoard(cards(2));
            case "f" -> new PhhStep.Fold(actor());
            case "cc" -> new PhhStep.CheckOrCall(actor());
            case "cbr" -> new PhhStep.BetOrRaiseTo(actor(), amount(word(2)));
            case "pb" -> new PhhStep.BringIn(actor());
            case "sd" -> new PhhStep.Draw(actor(), words.size() > 2 ? cards(2) : NONE);
            case "sm" -> showOrMuck();
            default -> throw malformed();
        };
    }

    private PhhStep showOrMuck() {
        if (words.size() < 3) {
            return new PhhStep.Muck(actor());
        }
        return new PhhStep.Show(actor(), word(2).equals(ALREADY_KNOWN) ? NONE : cards(2));
    }

    private int actor() {
        return player(word(0));
    }

    private int player(String word) {
        if (!word.matches("p[1-9][0-9]?")) {
            throw malformed();
        }
        return Integer.parseInt(word.substring(1));
    }

    private BigDecimal amount(String word) {
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException noNumber) {
            throw malformed();
        }
    }

    private PhhCards cards(int at) {
        return PhhCards.parse(word(at));
    }

    private String word(int at) {
        if (at >= words.size()) {
            throw malformed();
        }
        return words.get(at);
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("'" + text + "' is no action of a PHH hand");
    }
}
