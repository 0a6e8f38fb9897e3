package pokero.rules.history.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pokero.rules.betting.AnteRule;
import pokero.rules.betting.BetSizes;
import pokero.rules.betting.HouseRules;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.SeatStack;
import pokero.rules.history.phh.InvalidHandException;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/** Who sits where with what, and by which rules they play; it refuses what is not played here. */
final class Seating {

    private Seating() {
    }

    /**
     * @throws UnsupportedHandException for a game or forced bets that are not played here
     * @throws InvalidHandException for amounts that no table has
     */
    static HandSetup of(PhhHand phh, SmallestUnit unit) {
        Variant variant = Variants.of(phh.variant())
                .orElseThrow(() -> new UnsupportedHandException("variant " + phh.variant() + " is not played here"));
        if (phh.players() > variant.mostPlayers()) {
            throw new InvalidHandException(variant.name() + " has at most " + variant.mostPlayers() + " players, not "
                    + phh.players());
        }
        ForcedBets forced = ForcedBets.of(phh.stakes(), unit);
        HouseRules rules = RecordedRules.of(phh).with(forced.anteRule().orElse(AnteRule.EVERYBODY),
                phh.stakes().antesTrimmed());
        return new HandSetup(1, variant, forced.asBlinds(), bets(phh, unit), rules, forced.positions(), forced.posts(),
                stacks(phh, unit));
    }

    private static BetSizes bets(PhhHand phh, SmallestUnit unit) {
        long small = bet(phh, "small_bet", phh.stakes().smallBet().or(phh.stakes()::minBet), unit);
        long big = bet(phh, "big_bet", phh.stakes().bigBet().or(phh.stakes()::minBet), unit);
        if (big < small) {
            throw new InvalidHandException("big_bet is smaller than small_bet");
        }
        return new BetSizes(small, big);
    }

    private static long bet(PhhHand phh, String name, Optional<BigDecimal> bet, SmallestUnit unit) {
        return bet.map(unit::chips).orElseThrow(
                () -> new InvalidHandException(name + " or min_bet is missing in a hand of " + phh.variant()));
    }

    private static List<SeatStack> stacks(PhhHand phh, SmallestUnit unit) {
        return IntStream.rangeClosed(1, phh.players()).mapToObj(seat -> new SeatStack(seat,
                phh.startingStacks().get(seat - 1).map(unit::chips).orElse(SmallestUnit.UNKNOWN_STACK))).toList();
    }
}
