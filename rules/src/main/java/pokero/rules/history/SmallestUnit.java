package pokero.rules.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the amounts of a file become whole chips.
 *
 * @param decimals the decimal places that the file's amounts use, 0 or more
 */
public record SmallestUnit(int decimals) {

    static SmallestUnit of(PhhHand hand) {
        Stream<BigDecimal> raises = hand.steps().stream().filter(PhhStep.BetOrRaiseTo.class::isInstance)
                .map(step -> ((PhhStep.BetOrRaiseTo) step).total());
        Stream<BigDecimal> amounts = Stream.of(hand.antes(), hand.blinds(), hand.finishingStacks())
                .flatMap(List::stream);
        Stream<BigDecimal> stacks = hand.startingStacks().stream().flatMap(Optional::stream);
        return new SmallestUnit(Stream.of(raises, amounts, stacks, hand.minBet().stream())
                .flatMap(each -> each).mapToInt(amount -> amount.stripTrailingZeros().scale()).reduce(0, Math::max));
    }

    /** @throws ArithmeticException when the amount has more decimal places or is beyond a {@code long} */
    public long chips(BigDecimal amount) {
        return amount.movePointRight(decimals).longValueExact();
    }
}
