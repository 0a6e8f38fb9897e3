package pokero.rules.betting;

import java.util.List;

/**
 * A main or side pot.
 *
 * @param amount chips in it, without the bets that are still in front of the players
 * @param contenders the seats that can win it, in seat order
 */
public record Pot(long amount, List<Integer> contenders) {

    public Pot {
        contenders = List.copyOf(contenders);
    }
}
