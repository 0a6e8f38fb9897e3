package pokero.rules.history.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pokero.rules.history.phh.InvalidHandException;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.phh.PhhStakes;
import pokero.rules.history.phh.PhhStep;

/**
 * How the amounts of a file become whole chips.
 *
 * @param decimals the decimal places that the file writes, 0 or more
 */
public record SmallestUnit(int decimals) {

    /** Chips that stand for a stack that the file does not know: more than anybody can bet. */
    static final long UNKNOWN_STACK = 200_000_000_000_000_000L;

    private static final long MOST = UNKNOWN_STACK / 20;

    static SmallestUnit of(PhhHand hand) {
        PhhStakes stakes = hand.stakes();
        Stream<BigDecimal> raises = hand.steps().stream().filter(PhhStep.BetOrRaiseTo.class::isInstance)
                .map(step -> ((PhhStep.BetOrRaiseTo) step).total());
        Stream<BigDecimal> forced = Stream.of(stakes.antes(), stakes.blinds()).flatMap(List::stream);
        Stream<BigDecimal> bets = Stream.of(stakes.minBet(), stakes.smallBet(), stakes.bigBet(), stakes.bringIn())
                .flatMap(Optional::stream);
        Stream<BigDecimal> stacks = Stream.of(hand.startingStacks(), hand.amounts(PhhField.FINISHING_STACKS))
                .flatMap(List::stream).flatMap(Optional::stream);
        return new SmallestUnit(Stream.of(raises, forced, bets, stacks).flatMap(each -> each)
                .mapToInt(BigDecimal::scale).reduce(0, Math::max));
    }

    /** @throws InvalidHandException when the amount is too large to be counted in this unit */
    public long chips(BigDecimal amount) {
        BigDecimal chips = amount.movePointRight(decimals);
        if (chips.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new InvalidHandException(amount.toPlainString() + " is more than " + MOST + " of the smallest unit");
        }
        return chips.longValueExact();
    }

    /** The amount in the file's own currency. */
    public BigDecimal amount(long chips) {
        return BigDecimal.valueOf(chips, decimals);
    }

    /** The amount without zeros at its end. */
    public String text(long chips) {
        return amount(chips).stripTrailingZeros().toPlainString();
    }
}
