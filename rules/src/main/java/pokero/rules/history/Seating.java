package pokero.rules.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import pokero.rules.betting.Blinds;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;

/** Who sits where with what, and which forced bets they owe; it refuses what the dealer does not know. */
record Seating(PhhHand phh, SmallestUnit unit) {

    private static final String NO_LIMIT_HOLDEM = "NT";

    HandSetup setup() {
        refuseUnless(phh.variant().equals(NO_LIMIT_HOLDEM), "variant " + phh.variant());
        refuseUnless(phh.players() >= 2 && phh.players() <= 10, phh.players() + " players");
        refuseUnless(phh.antes().size() == phh.players() && phh.blinds().size() == phh.players(),
                "its lists differ in length");
        Blinds blinds = blinds();
        List<SeatStack> seats = seats();
        boolean shortAnte = seats.stream().anyMatch(seat -> seat.stack() < blinds.ante());
        refuseUnless(phh.antesTrimmed() || !shortAnte, "a short ante that is not trimmed");
        return new HandSetup(1, blinds, positions(), seats);
    }

    private Blinds blinds() {
        BigDecimal small = phh.blinds().get(0);
        BigDecimal big = phh.blinds().get(1);
        BigDecimal ante = phh.antes().getFirst();
        refuseUnless(phh.antes().stream().allMatch(other -> other.compareTo(ante) == 0), "antes that differ");
        refuseUnless(phh.blinds().stream().skip(2).allMatch(post -> post.signum() == 0), "a straddle or a late post");
        refuseUnless(small.signum() > 0 && small.compareTo(big) <= 0, "blinds of " + small + " and " + big);
        refuseUnless(ante.signum() >= 0, "an ante of " + ante);
        refuseUnless(phh.minBet().filter(bet -> bet.compareTo(big) == 0).isPresent(),
                "a minimum bet other than " + big);
        return new Blinds(unit.chips(small), unit.chips(big), unit.chips(ante));
    }

    private Positions positions() {
        int button = phh.players();
        return button == 2 ? new Positions(2, 2, 1) : new Positions(button, 1, 2);
    }

    private List<SeatStack> seats() {
        return IntStream.rangeClosed(1, phh.players()).mapToObj(seat -> new SeatStack(seat, stack(seat))).toList();
    }

    private long stack(int seat) {
        return phh.startingStacks().get(seat - 1).filter(stack -> stack.signum() > 0).map(unit::chips)
                .orElseThrow(() -> new UnsupportedHandException(phh, "the stack of player " + seat + " is unknown"));
    }

    private void refuseUnless(boolean known, String otherwise) {
        if (!known) {
            throw new UnsupportedHandException(phh, otherwise);
        }
    }
}
