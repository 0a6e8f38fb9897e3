package pokero.ejb.table;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.LegalActions;
import pokero.rules.cards.Card;
import pokero.rules.ranking.RankedHand;

/**
 * What only the viewer himself may see.
 *
 * @param cards his hole cards; none when he is not in the hand
 * @param made what his cards make with the board, once there is one
 * @param legal what he may do; empty when it is not his turn
 * @param topUp chips that join his stack when the hand is over
 * @param mostTopUp the largest top-up that the table and his wallet allow now
 */
public record OwnView(int seat, List<Card> cards, Optional<RankedHand> made, Optional<LegalActions> legal, long wallet,
        boolean sittingOut, boolean leaving, long topUp, long mostTopUp) {
}
