package pokero.rules.betting;

import java.util.Optional;

/**
 * Everything that the player to act may do. It comes from the code that rules on the action, so what it offers is
 * accepted and what it leaves out is refused.
 *
 * @param seat whose turn it is
 * @param callPrice chips that a call adds, at most the stack; 0 means that he may check
 * @param raise the totals that he may bet or raise to; empty when he may not
 * @param opensBetting true when nobody has bet on this street, so that a raise is called a bet
 */
public record LegalActions(int seat, long callPrice, Optional<RaiseRange> raise, boolean opensBetting) {

    public boolean mayCheck() {
        return callPrice == 0;
    }
}
