package pokero.rules.commitment;

/** Where a card went. */
public sealed interface DealtTo {

    /** A player's own card. @param seat from 1 @param nth of the seat's cards, from 1 */
    record Seat(int seat, int nth) implements DealtTo {
    }

    /** A shared card. @param nth of all shared cards of the hand in the order in which they were dealt, from 1 */
    record Board(int nth) implements DealtTo {
    }
}
