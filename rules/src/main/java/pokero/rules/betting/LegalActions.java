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
 * @param bringIn chips that bringing in the first bet costs him, at most the stack; 0 when it is not his to bring in
 * @param mostDiscards how many cards he may change; 0 when he is not asked
 */
public record LegalActions(int seat, long callPrice, Optional<RaiseRange> raise, Optional<Refusal> noRaise,
        boolean opensBetting, Optional<Question> question, long bringIn, int mostDiscards) {

    public static LegalActions betting(int seat, long callPrice, RaiseRange raise, boolean opensBetting) {
        return wagering(seat, callPrice, Optional.of(raise), Optional.empty(), opensBetting);
    }

    public static LegalActions withoutRaise(int seat, long callPrice, Refusal why, boolean opensBetting) {
        return wagering(seat, callPrice, Optional.empty(), Optional.of(why), opensBetting);
    }

    private static LegalActions wagering(int seat, long callPrice, Optional<RaiseRange> raise,
            Optional<Refusal> noRaise, boolean opensBetting) {
        return new LegalActions(seat, callPrice, raise, noRaise, opensBetting, Optional.empty(), 0, 0);
    }

    public static LegalActions answering(int seat, Question question) {
        return answering(seat, question, 0);
    }

    /** @param most how many cards he may change, 1 or more */
    public static LegalActions drawing(int seat, int most) {
        return answering(seat, Question.DRAW, most);
    }

    private static LegalActions answering(int seat, Question question, int mostDiscards) {
        return new LegalActions(seat, 0, Optional.empty(), Optional.of(new Refusal.AnswerFirst(question)), false,
                Optional.of(question), 0, mostDiscards);
    }

    /** The same for a player who cannot fold or call before he has brought in the first bet. */
    public LegalActions bringingIn() {
        return new LegalActions(seat, 0, raise, noRaise, opensBetting, question, callPrice, mostDiscards);
    }

    public boolean mayFold() {
        return question.isEmpty() && bringIn == 0;
    }

    public boolean mayCheck() {
        return question.isEmpty() && bringIn == 0 && callPrice == 0;
    }

    public boolean mayCall() {
        return callPrice > 0;
    }
}
