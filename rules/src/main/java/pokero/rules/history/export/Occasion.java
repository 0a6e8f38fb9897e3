package pokero.rules.history.export;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;

/**
 * What the events of a hand do not tell: where and when it was played, and by whom.
 *
 * @param site the name of the house
 * @param hand the number or name of the hand, unique in the house
 * @param tableSize how many chairs the table has
 * @param start when the hand began, in UTC
 * @param names the players by their seats in the hand
 * @param chairs the chairs at the table by the seats in the hand, usually the same numbers
 * @param hero the seat of the player for whom it is told, if it is for one
 * @param open the hole cards that may be told, by seat: the hero's own and those that were shown
 */
public record Occasion(String site, String hand, String table, int tableSize, LocalDateTime start, Money money,
        Map<Integer, String> names, Map<Integer, Integer> chairs, Optional<Integer> hero,
        Map<Integer, List<Card>> open) {

    /** Stands for a time that nobody knows. */
    static final LocalDateTime UNKNOWN_TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

    public Occasion {
        names = Map.copyOf(names);
        chairs = Map.copyOf(chairs);
        open = Map.copyOf(open);
    }

    /** Nobody knows the players, and all cards lie open: a hand of a simulation. */
    static Occasion unnamed(Hand hand) {
        Map<Integer, String> names = new HashMap<>();
        Map<Integer, Integer> chairs = new HashMap<>();
        Map<Integer, List<Card>> open = new HashMap<>();
        hand.seats().forEach(seat -> {
            names.put(seat.seat(), "Seat " + seat.seat());
            chairs.put(seat.seat(), seat.seat());
            open.put(seat.seat(), seat.hole());
        });
        int highest = hand.seats().getLast().seat();
        return new Occasion("Pokero", Long.toString(hand.number()), "Pokero", highest, UNKNOWN_TIME, Money.PLAY, names,
                chairs, Optional.empty(), open);
    }
}
