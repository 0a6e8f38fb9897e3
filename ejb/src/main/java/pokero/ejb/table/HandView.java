package pokero.ejb.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import pokero.rules.cards.Card;
import pokero.rules.commitment.Bytes32;
import pokero.rules.variant.Street;

/**
 * The public part of a hand.
 *
 * @param id the hand, across all tables
 * @param number the table's count of hands
 * @param root the commitment to its deck; none for hands that were dealt before decks were sealed
 * @param moment how many things have happened in it; a slip names it
 * @param pot all chips in it, bets in front of the players included
 * @param pots what lies in the middle already, the main pot first
 * @param toAct whose turn it is
 * @param millisLeft of the turn's time; empty when nobody is to act
 * @param log what happened, in order
 */
public record HandView(long id, long number, Optional<Bytes32> root, int moment, Street street, List<Card> board,
        long pot,
        List<PotView> pots, Optional<Integer> toAct, Optional<Long> millisLeft, boolean ended, List<LogLine> log) {

    /** The hand with those lines of its log. */
    HandView readBy(Predicate<LogLine> reader) {
        return new HandView(id, number, root, moment, street, board, pot, pots, toAct, millisLeft, ended,
                log.stream().filter(reader).toList());
    }
}
