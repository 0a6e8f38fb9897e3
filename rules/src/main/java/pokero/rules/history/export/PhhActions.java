package pokero.rules.history.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import pokero.rules.cards.Card;
import pokero.rules.hand.HandEvent;
import pokero.rules.history.phh.PhhAction;
import pokero.rules.history.phh.PhhCards;
import pokero.rules.history.phh.PhhStep;

/** The events of a hand as PHH actions. Forced bets, returned bets and awards are not actions. */
final class PhhActions {

    private static final String FORMAT = "PHH";
    private static final String OUT_OF_TIME = "out of time";

    private final HandHistory history;
    private final DealingOrder order;
    private final List<PhhAction> actions = new ArrayList<>();
    private final Set<Integer> faceDown;
    private final int lastMove;
    private String comment = "";

    PhhActions(HandHistory history, DealingOrder order) {
        this.history = history;
        this.order = order;
        faceDown = new LinkedHashSet<>(order.seats());
        lastMove = lastMove(history.hand().events());
    }

    private static int lastMove(List<HandEvent> events) {
        int last = events.size() - 1;
        while (last >= 0 && !isMove(events.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isMove(HandEvent event) {
        return event instanceof HandEvent.Folded || event instanceof HandEvent.Checked
                || event instanceof HandEvent.Called || event instanceof HandEvent.BetMade
                || event instanceof HandEvent.RaisedTo;
    }

    List<PhhAction> list() {
        List<HandEvent> events = history.hand().events();
        for (int at = 0; at < events.size(); at++) {
            tell(events.get(at), at > lastMove && history.hand().toAct().isEmpty());
        }
        return actions;
    }

    private void tell(HandEvent event, boolean bettingIsOver) {
        switch (event) {
            case HandEvent.HoleCardsDealt(int seat, List<Card> cards) ->
                add(new PhhStep.DealHole(order.player(seat), open(seat, cards.size())));
            case HandEvent.TimedOut timedOut -> comment = OUT_OF_TIME;
            case HandEvent.Folded(int seat) -> {
                faceDown.remove(seat);
                add(new PhhStep.Fold(order.player(seat)));
            }
            case HandEvent.Checked(int seat) -> add(new PhhStep.CheckOrCall(order.player(seat)));
            case HandEvent.Called(int seat, long amount) -> add(new PhhStep.CheckOrCall(order.player(seat)));
            case HandEvent.BetMade(int seat, long amount) -> betTo(seat, amount);
            case HandEvent.RaisedTo(int seat, long total) -> betTo(seat, total);
            case HandEvent.BoardDealt(var street, List<Card> cards) -> dealBoard(cards, bettingIsOver);
            case HandEvent.CardsShown(int seat, List<Card> cards) -> {
                faceDown.remove(seat);
                add(new PhhStep.Show(order.player(seat), PhhCards.known(cards)));
            }
            case HandEvent.CardsMucked(int seat) -> add(new PhhStep.Muck(order.player(seat)));
            case HandEvent.SecondBoardDealt twice ->
                throw new UntellableException("PHH has no words for a board that is dealt twice");
            case HandEvent.ReturnOrderSet order -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.CardsDiscarded discarded -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.DiscardsShuffled shuffled -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.BroughtIn broughtIn -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.HandBegan began -> {
            }
            case HandEvent.AntePosted ante -> {
            }
            case HandEvent.BlindPosted blind -> {
            }
            case HandEvent.DeadPosted dead -> {
            }
            case HandEvent.UncalledReturned uncalled -> {
            }
            case HandEvent.BetsCollected collected -> {
            }
            case HandEvent.PlayersAsked asked -> {
            }
            case HandEvent.RunItTwiceAnswered answered -> comment = "";
            case HandEvent.PotAwarded award -> {
            }
            case HandEvent.HandEnded end -> {
            }
        }
    }

    private void betTo(int seat, long total) {
        add(new PhhStep.BetOrRaiseTo(order.player(seat), history.occasion().money().amount(total)));
    }

    /** When all bets are in, whoever is still in says before each street that he keeps his cards face down. */
    private void dealBoard(List<Card> cards, boolean bettingIsOver) {
        if (bettingIsOver) {
            faceDown.forEach(seat -> add(
                    new PhhStep.Show(order.player(seat), PhhCards.hidden(history.hand().variant().holeCards()))));
        }
        add(new PhhStep.DealBoard(PhhCards.known(cards)));
    }

    private PhhCards open(int seat, int count) {
        return history.open(seat).map(PhhCards::known).orElseGet(() -> PhhCards.hidden(count));
    }

    private void add(PhhStep step) {
        actions.add(new PhhAction(Optional.of(step), comment));
        comment = "";
    }
}
