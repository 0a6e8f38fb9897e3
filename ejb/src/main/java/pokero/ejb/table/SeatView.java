package pokero.ejb.table;

import java.util.List;
import java.util.Optional;

import pokero.rules.cards.Card;
import pokero.rules.ranking.RankedHand;

/**
 * One chair, as everybody at the table sees it.
 *
 * @param player empty when the chair is free; then nothing else says anything
 * @param stack chips behind, without the bet
 * @param bet chips in front of the player on this street
 * @param hidden how many face-down cards lie there
 * @param open the cards that were shown to all
 * @param shown what the shown cards make with the board
 * @param won chips won in the hand that has just ended, 0 for none
 */
public record SeatView(int seat, Optional<String> player, boolean bot, long stack, long bet,
        SeatState state, Optional<LastMove> lastMove, boolean button, boolean turn, int hidden, List<Card> open,
        Optional<RankedHand> shown, long won) {

    public static SeatView free(int seat) {
        return new SeatView(seat, Optional.empty(), false, 0, 0, SeatState.FREE, Optional.empty(), false, false, 0,
                List.of(), Optional.empty(), 0);
    }
}
