package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes a hand, required keys first, so that reading it gives the same hand. */
final class PhhWriter {

    private final StringBuilder text = new StringBuilder();

    private PhhWriter() {
    }

    static String write(PhhHand hand) {
        PhhWriter writer = new PhhWriter();
        if (!hand.key().isEmpty()) {
            writer.text.append('[').append(TomlText.key(hand.key())).append("]\n");
        }
        writer.required(hand);
        hand.details().forEach((field, value) -> writer.line(field.key(), value));
        hand.userFields().forEach(writer::line);
        return writer.text.toString();
    }

    private void required(PhhHand hand) {
        PhhStakes stakes = hand.stakes();
        line("variant", PhhValue.of(hand.variant()));
        line("ante_trimming_status", new PhhValue.Flag(stakes.antesTrimmed()));
        line("antes", amounts(stakes.antes()));
        if (!stakes.blinds().isEmpty()) {
            line("blinds_or_straddles", amounts(stakes.blinds()));
        }
        stakes.bringIn().ifPresent(bet -> line("bring_in", PhhValue.of(bet)));
        stakes.smallBet().ifPresent(bet -> line("small_bet", PhhValue.of(bet)));
        stakes.bigBet().ifPresent(bet -> line("big_bet", PhhValue.of(bet)));
        stakes.minBet().ifPresent(bet -> line("min_bet", PhhValue.of(bet)));
        line("starting_stacks", amountsOrInfinite(hand.startingStacks()));
        line("actions", new PhhValue.Items(
                hand.actions().stream().map(action -> PhhValue.of(action.toString())).toList()));
    }

    private static PhhValue amounts(List<BigDecimal> amounts) {
        return new PhhValue.Items(amounts.stream().map(PhhValue::of).toList());
    }

    static PhhValue amountsOrInfinite(List<Optional<BigDecimal>> amounts) {
        return new PhhValue.Items(amounts.stream()
                .map(amount -> amount.map(PhhValue::of).orElse(new PhhValue.NoNumber(Double.POSITIVE_INFINITY)))
                .toList());
    }

    private void line(String key, PhhValue value) {
        text.append(TomlText.key(key)).append(" = ").append(TomlText.value(value)).append('\n');
    }
}
