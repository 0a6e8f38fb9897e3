package pokero.rules.betting;

import java.util.Optional;

/**
 * Everything that the player to act may do. It comes from the code that rules on the action, so what it offers is
 * accepted and what it leaves out is refused.
 *
 * @param seat whose turn it is
 * @param callPrice chips that a call adds, at most the stack; 0 means that he may check
 * @param raise the totals that he may bet or raise to; empty when he may not
 * @param noRaise why he may not, where he may not
 * @param opensBetting true when nobody has bet on this street, so that a raise is called a bet
 * @param question what he is asked instead of a bet; he may only answer it
 */
public record LegalActions(int seat, long callPrice, Optional<RaiseRange> raise, Optional<Refusal> noRaise,
        boolean opensBetting, Optional<Question> question) {

    public static LegalActions betting(int seat, long callPrice, RaiseRange raise, boolean opensBetting) {
        return new LegalActions(seat, callPrice, Optional.of(raise), Optional.empty(), opensBetting, Optional.empty());
    }

    public static LegalActions withoutRaise(int seat, long callPrice, Refusal why, boolean opensBetting) {
        return new LegalActions(seat, callPrice, Optional.empty(), Optional.of(why), opensBetting, Optional.empty());
    }

    public static LegalActions answering(int seat, Question question) {
        return new LegalActions(seat, 0, Optional.empty(), Optional.of(new Refusal.AnswerFirst(question)), false,
                Optional.of(question));
    }

    public boolean mayFold() {
        return question.isEmpty();
    }

    public boolean mayCheck() {
        return question.isEmpty() && callPrice == 0;
    }

    public boolean mayCall() {
        return callPrice > 0;
    }
}
