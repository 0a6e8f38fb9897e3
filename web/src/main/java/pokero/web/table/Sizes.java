package pokero.web.table;

import java.util.ArrayList;
import java.util.List;

import pokero.ejb.table.HandView;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.RaiseRange;
import pokero.web.Chips;

/**
 * What a bet or raise may be, as totals of the street.
 *
 * @param bet true for a bet, false for a raise
 * @param step what the plus and minus buttons add, the big blind
 * @param grain what the slider snaps to, the small blind
 */
public record Sizes(boolean bet, long least, long most, long step, long grain, List<Preset> presets) {

    /** A button that fills in an amount. */
    public record Preset(String words, long total) {
    }

    static Sizes of(LegalActions legal, RaiseRange range, HandView hand, long ownBet, long small, long big) {
        Fractions pot = new Fractions(ownBet + legal.callPrice(), hand.pot() + legal.callPrice(), range);
        List<Preset> presets = new ArrayList<>();
        presets.add(new Preset(Phrases.of("size.min"), range.least()));
        presets.add(new Preset(Phrases.of("size.half"), pot.raise(1, 2)));
        presets.add(new Preset(Phrases.of("size.three-quarters"), pot.raise(3, 4)));
        presets.add(new Preset(Phrases.of("size.pot"), pot.raise(1, 1)));
        presets.add(new Preset(Phrases.of("size.all-in"), range.most()));
        return new Sizes(legal.opensBetting(), range.least(), range.most(), big, small, presets);
    }

    /** Only the whole stack is left to bet. */
    public boolean allInOnly() {
        return least == most;
    }

    public String leastWords() {
        return Chips.of(least);
    }

    public String stepWords() {
        return Chips.of(step);
    }

    /** @param called the total after a call @param pot what it makes the pot */
    private record Fractions(long called, long pot, RaiseRange range) {

        long raise(int numerator, int denominator) {
            long total = called + pot * numerator / denominator;
            return Math.clamp(total, range.least(), range.most());
        }
    }
}
