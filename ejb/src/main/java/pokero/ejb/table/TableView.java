package pokero.ejb.table;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.Blinds;

/**
 * A table as one viewer may see it. Others' hidden cards are not in it, in no form.
 *
 * @param version grows with every change at the table
 * @param seats one for every chair, from seat 1
 * @param hand the running hand, or the last one until the next begins
 * @param nextDeck the commitment to the next hand's deck, once it is sealed
 * @param own what only the viewer knows; empty for a spectator
 * @param nextHandMillis until the next hand begins; empty while one runs or nobody can play
 */
public record TableView(long id, String name, Blinds blinds, long leastBuyIn, long mostBuyIn, int turnSeconds,
        boolean open, long version, List<SeatView> seats, Optional<HandView> hand, Optional<NextDeck> nextDeck,
        Optional<OwnView> own, Optional<Long> nextHandMillis) {

    public SeatView seat(int seat) {
        return seats.get(seat - 1);
    }
}
