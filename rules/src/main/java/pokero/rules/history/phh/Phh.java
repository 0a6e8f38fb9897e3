package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of the Poker Hand History format: {@code .phh} with one hand, {@code .phhs} with a table for each hand. */
public final class Phh {

    private Phh() {
    }

    /**
     * All hands of a file's text, whatever their variant.
     *
     * @throws InvalidHandException when the text is not TOML or one of its hands is not PHH
     */
    public static List<PhhHand> read(String text) {
        PhhValue.Table file = Toml.parse(text);
        if (file.entries().containsKey("actions")) {
            return List.of(PhhHandReader.read("", file));
        }
        return file.entries().entrySet().stream().map(Phh::hand).toList();
    }

    private static PhhHand hand(Map.Entry<String, PhhValue> entry) {
        if (entry.getValue() instanceof PhhValue.Table table) {
            return PhhHandReader.read(entry.getKey(), table);
        }
        throw new InvalidHandException("actions is missing");
    }

    /** A list of amounts, an unknown one as {@code inf}. */
    public static PhhValue amounts(List<Optional<BigDecimal>> amounts) {
        return PhhWriter.amountsOrInfinite(amounts);
    }

    /** The text of a hand: with a table's header when it has a key, and without one when it stands alone. */
    public static String write(PhhHand hand) {
        return PhhWriter.write(hand);
    }
}
