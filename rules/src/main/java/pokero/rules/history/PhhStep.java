package pokero.rules.history;

import java.math.BigDecimal;

/** One entry of a PHH hand's list of actions. Players are numbered from 1 in the order in which they are dealt in. */
public sealed interface PhhStep {

    record DealHole(int player, PhhCards cards) implements PhhStep {
    }

    record DealBoard(PhhCards cards) implements PhhStep {
    }

    record Fold(int player) implements PhhStep {
    }

    record CheckOrCall(int player) implements PhhStep {
    }

    /** @param total all that the player has bet on the street, in the file's own currency */
    record BetOrRaiseTo(int player, BigDecimal total) implements PhhStep {
    }

    record BringIn(int player) implements PhhStep {
    }

    /** @param discarded no cards for a player who stands pat */
    record Draw(int player, PhhCards discarded) implements PhhStep {
    }

    /** @param cards empty for the cards that are known already */
    record Show(int player, PhhCards cards) implements PhhStep {
    }

    record Muck(int player) implements PhhStep {
    }
}
