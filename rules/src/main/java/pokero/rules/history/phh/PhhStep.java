package pokero.rules.history.phh;

import java.math.BigDecimal;

/** What an entry of a PHH hand's list of actions does. Players are numbered from 1 in the order in which they are dealt in. */
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

    /** @param cards those turned up; hidden ones stay face down, all of them when the player neither shows nor mucks */
    record Show(int player, PhhCards cards) implements PhhStep {
    }

    /** The player turns up the cards that he is known to hold. */
    record ShowDealt(int player) implements PhhStep {
    }

    record Muck(int player) implements PhhStep {
    }

    /** As in a file, {@code p1 cbr 300}. */
    default String words() {
        return switch (this) {
            case DealHole(int player, PhhCards cards) -> "d dh p" + player + " " + cards;
            case DealBoard(PhhCards cards) -> "d db " + cards;
            case Fold(int player) -> "p" + player + " f";
            case CheckOrCall(int player) -> "p" + player + " cc";
            case BetOrRaiseTo(int player, BigDecimal total) -> "p" + player + " cbr " + total.toPlainString();
            case BringIn(int player) -> "p" + player + " pb";
            case Draw(int player, PhhCards cards) -> ("p" + player + " sd " + cards).strip();
            case Show(int player, PhhCards cards) -> "p" + player + " sm " + cards;
            case ShowDealt(int player) -> "p" + player + " sm -";
            case Muck(int player) -> "p" + player + " sm";
        };
    }
}
