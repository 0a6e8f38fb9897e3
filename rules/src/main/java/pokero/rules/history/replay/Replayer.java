package pokero.rules.history.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import pokero.rules.betting.Refusal;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.Ruling;
import pokero.rules.history.phh.PhhCards;
import pokero.rules.history.phh.PhhStep;

/**
 * Plays a hand step by step. The dealer of the rules runs ahead of the file: he deals, shows down and awards as soon as
 * nobody has to act. So what the players do is ruled on by him, and what was dealt and shown is compared with him here.
 */
final class Replayer {

    private final Hand hand;
    private final SmallestUnit unit;
    private final Dealt dealt;
    private final Showing showing;
    private final List<Move> moves = new ArrayList<>();
    private final Set<Integer> answered = new HashSet<>();
    private boolean streetIsBet;

    Replayer(Hand hand, SmallestUnit unit) {
        this.hand = hand;
        this.unit = unit;
        dealt = new Dealt(hand);
        showing = new Showing(hand, dealt);
        streetIsBet = hand.toAct().isPresent();
    }

    /** @throws IllegalStepException when the step is not allowed now */
    void take(PhhStep step) {
        switch (step) {
            case PhhStep.DealHole(int player, PhhCards cards) -> dealt.hole(seat(player), cards);
            case PhhStep.DealBoard(PhhCards cards) -> dealBoard(cards);
            case PhhStep.Fold(int player) -> act(seat(player), new Action.Fold());
            case PhhStep.CheckOrCall(int player) -> checkOrCall(seat(player));
            case PhhStep.BetOrRaiseTo(int player, var total) -> raise(seat(player), unit.chips(total));
            case PhhStep.BringIn bringIn -> throw new IllegalStepException(hand.variant().name() + " has no bring-in");
            case PhhStep.Draw draw -> throw new IllegalStepException("no cards are drawn in " + hand.variant().name());
            case PhhStep.Show(int player, PhhCards cards) -> showing.show(seat(player), cards);
            case PhhStep.ShowDealt(int player) -> showing.showDealt(seat(player));
            case PhhStep.Muck(int player) -> showing.muck(seat(player));
        }
    }

    private int seat(int player) {
        if (!hand.holds(player)) {
            throw new IllegalStepException("there is no player " + player);
        }
        return player;
    }

    private void dealBoard(PhhCards cards) {
        showing.mustBeDone();
        if (dealt.board(cards, this::waitsFor)) {
            answered.clear();
            streetIsBet = !hand.ended();
            if (streetIsBet) {
                showing.startWith(1);
            }
            showing.goOn();
        }
    }

    private void checkOrCall(int seat) {
        if (checksInVain(seat)) {
            answered.add(seat);
        } else {
            act(seat, hand.seat(seat).bet() < hand.currentBet() ? new Action.Call() : new Action.Check());
        }
    }

    /**
     * The last player with chips, who faces no bet and would have the street's last word, may say that he checks: the
     * dealer does not ask him, but recorded hands often tell it.
     */
    private boolean checksInVain(int seat) {
        boolean hasChips = hand.seat(seat).stack() > hand.seat(seat).won();
        boolean waitsForShowdown = hand.ended() && showing.isContested() && showing.hasNotBegun();
        return streetIsBet && waitsForShowdown && hasChips && !hand.seat(seat).folded() && !answered.contains(seat);
    }

    private void raise(int seat, long total) {
        act(seat, new Action.RaiseTo(coversEverybody(seat, total) ? Math.max(total, leastRaise(total)) : total));
    }

    /** Who raises to all that the others have may name that, though a full raise would be more: the rest comes back. */
    private boolean coversEverybody(int seat, long total) {
        return !hand.ended() && total > hand.currentBet() && hand.seats().stream()
                .filter(other -> other.seat() != seat && !other.folded())
                .allMatch(other -> other.bet() + other.stack() <= total);
    }

    private long leastRaise(long otherwise) {
        return hand.legalActions().flatMap(legal -> legal.raise()).map(range -> range.least()).orElse(otherwise);
    }

    private void act(int seat, Action action) {
        dealt.holesMustBeComplete();
        if (hand.ended()) {
            throw new IllegalStepException("the betting is over: " + waitsFor().orElse("so is the hand"));
        }
        dealt.boardMustBeComplete();
        if (Dealer.rule(hand, seat, action) instanceof Ruling.Refused(Refusal refusal)) {
            throw new IllegalStepException(new RefusalWords(unit).of(refusal));
        }
        moves.add(new Move(seat, action));
        if (action instanceof Action.RaiseTo) {
            answered.clear();
            showing.startWith(seat);
        }
        answered.add(seat);
    }

    /** Who has to do something before the hand can go on, and what; empty when it is over. */
    Optional<String> waitsFor() {
        Optional<String> acts = hand.toAct().stream().mapToObj(seat -> "player " + seat + " to act").findFirst();
        return Stream.of(dealt.waitsForHole(), showing.waitsFor(), dealt.waitsForBoard(showing.isOver()), acts)
                .flatMap(Optional::stream).findFirst();
    }

    List<Move> moves() {
        return moves;
    }

    /** What the players have in the end. Only for a hand that is over. */
    Optional<Hand> settled() {
        return showing.settled();
    }
}
