package pokero.load.desk;

import java.util.List;
import java.util.UUID;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.Answer;
import pokero.ejb.table.ClockWork;
import pokero.ejb.table.HandView;
import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableDesk;
import pokero.ejb.table.TableKeeper;
import pokero.ejb.table.TableView;
import pokero.rules.betting.LegalActions;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;

/**
 * Plays hand after hand at one table. He looks once at the beginning of a hand; whose turn it is later he knows from a hand
 * of his own, which goes the same way with other cards.
 */
@ApplicationScoped
public class Croupier {

    private static final long SPECTATOR = 0;
    private static final Deck CARDS = Deck.stacked(List.of(Card.of(0)));

    @EJB
    private TableDesk desk;

    @Inject
    private TableKeeper tables;

    @Inject
    private ClockWork clock;

    /** Ends with the hand that runs at that time. @param end by {@link System#nanoTime} */
    void play(Party party, long end, Score score) {
        while (System.nanoTime() < end) {
            clock.moveOn(party.table());
            TableView view = tables.lookFor(SPECTATOR, party.table()).orElseThrow();
            view.hand().filter(hand -> !hand.ended()).ifPresent(hand -> play(party, view, hand, score));
        }
    }

    private void play(Party party, TableView view, HandView running, Score score) {
        Hand hand = likeness(view, running);
        while (!hand.ended()) {
            LegalActions legal = hand.legalActions().orElseThrow();
            Action action = choose(party, legal);
            ActionSlip slip = new ActionSlip(UUID.randomUUID(), view.id(), running.id(), hand.size(), action);
            Answer answer = party.player(legal.seat()).runAsSupplier(() -> desk.take(slip));
            if (!(answer instanceof Answer.Accepted)) {
                throw new IllegalStateException(action + " of seat " + legal.seat() + ": " + answer);
            }
            score.actions.increment();
            Dealer.rule(hand, legal.seat(), action);
        }
        score.hands.increment();
    }

    /** A hand that begins with the same chips and other cards. */
    private static Hand likeness(TableView view, HandView running) {
        int button = view.seats().stream().filter(SeatView::button).findFirst().orElseThrow().seat();
        int size = view.seats().size();
        Positions positions = new Positions(button, button % size + 1, (button + 1) % size + 1);
        List<SeatStack> stacks = view.seats().stream()
                .map(seat -> new SeatStack(seat.seat(), seat.stack() + seat.bet()))
                .toList();
        return Dealer.deal(new HandSetup(running.number(), view.blinds(), positions, stacks), CARDS);
    }

    /** Mostly to the flop and on, so that a hand has about as many actions as people's have. */
    private static Action choose(Party party, LegalActions legal) {
        int mood = party.random().nextInt(100);
        if (mood < 12 && legal.raise().isPresent()) {
            return new Action.RaiseTo(legal.raise().get().least());
        }
        if (legal.mayCheck()) {
            return new Action.Check();
        }
        return mood < 45 ? new Action.Fold() : new Action.Call();
    }
}
