package pokero.rules.history.export;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import pokero.rules.betting.BettingStructure;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.phh.PhhStakes;
import pokero.rules.history.phh.PhhValue;
import pokero.rules.history.replay.RecordedRules;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/**
 * Tells a hand as a PHH document, as far as it has gone. Read and replayed it ends with the same stacks, or waits for the
 * same player.
 */
public final class PhhExport {

    private final HandHistory history;
    private final DealingOrder order;

    private PhhExport(HandHistory history) {
        this.history = history;
        order = DealingOrder.of(history.began());
    }

    /** @throws UntellableException when the game is not played here, or the format has no words for what happened */
    public static PhhHand of(HandHistory history) {
        Variant game = history.hand().variant();
        if (Variants.of(game.code()).isEmpty()) {
            throw new UntellableException("PHH is written of the games that are played here, not of " + game.name());
        }
        return new PhhExport(history).hand();
    }

    private PhhHand hand() {
        List<Optional<BigDecimal>> starting = order.seats().stream()
                .map(seat -> Optional.of(amount(history.hand().seat(seat).startingStack()))).toList();
        return new PhhHand("", history.hand().variant().code(), stakes(), starting,
                new PhhActions(history, order).list(), details(), RecordedRules.field(history.began()));
    }

    private PhhStakes stakes() {
        PhhForcedBets forced = new PhhForcedBets(history.began(), order);
        boolean limit = history.hand().variant().structure() == BettingStructure.FIXED_LIMIT;
        Optional<BigDecimal> small = Optional.of(amount(history.began().bets().small()));
        Optional<BigDecimal> big = Optional.of(amount(history.began().bets().big()));
        return new PhhStakes(forced.antesTrimmed(), amounts(forced.antes()), amounts(forced.blinds()), Optional.empty(),
                limit ? small : Optional.empty(), limit ? big : Optional.empty(), limit ? Optional.empty() : small);
    }

    private Map<PhhField, PhhValue> details() {
        Occasion occasion = history.occasion();
        Map<PhhField, PhhValue> details = new EnumMap<>(PhhField.class);
        details.put(PhhField.VENUE, PhhValue.of(occasion.site()));
        details.put(PhhField.TIME, new PhhValue.Moment(occasion.start().toLocalTime()));
        details.put(PhhField.TIME_ZONE, PhhValue.of("UTC"));
        details.put(PhhField.DAY, PhhValue.of(occasion.start().getDayOfMonth()));
        details.put(PhhField.MONTH, PhhValue.of(occasion.start().getMonthValue()));
        details.put(PhhField.YEAR, PhhValue.of(occasion.start().getYear()));
        details.put(PhhField.HAND, PhhValue.of(occasion.hand()));
        details.put(PhhField.TABLE, PhhValue.of(occasion.table()));
        details.put(PhhField.SEAT_COUNT, PhhValue.of(occasion.tableSize()));
        details.put(PhhField.SEATS, each(seat -> PhhValue.of(history.chair(seat))));
        details.put(PhhField.PLAYERS, each(seat -> PhhValue.of(history.name(seat))));
        if (history.hand().ended()) {
            details.put(PhhField.FINISHING_STACKS,
                    each(seat -> PhhValue.of(amount(history.hand().seat(seat).stack()))));
        }
        if (!occasion.money().isPlay()) {
            details.put(PhhField.CURRENCY, PhhValue.of(occasion.money().currency()));
            details.put(PhhField.CURRENCY_SYMBOL, PhhValue.of(occasion.money().symbol()));
        }
        return details;
    }

    private PhhValue each(IntFunction<PhhValue> value) {
        return new PhhValue.Items(order.seats().stream().map(value::apply).toList());
    }

    private List<BigDecimal> amounts(long[] chips) {
        return IntStream.range(0, chips.length).mapToObj(at -> amount(chips[at])).toList();
    }

    private BigDecimal amount(long chips) {
        return history.occasion().money().amount(chips);
    }
}
