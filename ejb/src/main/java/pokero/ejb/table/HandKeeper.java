package pokero.ejb.table;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.table.Hands;
import pokero.persistence.table.SeatRow;
import pokero.persistence.table.TableRow;
import pokero.rules.hand.Action;
import pokero.rules.hand.Button;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.Ruling;
import pokero.rules.hand.SeatStack;

/** Begins hands, lets the dealer rule, and writes down what came of it. */
@ApplicationScoped
public class HandKeeper {

    @Inject
    private Hands hands;

    @Inject
    private NextHand nextHand;

    @Inject
    private Settlement settlement;

    @Inject
    private Pace pace;

    @Inject
    private Herald herald;

    /** Deals the next hand to everybody who is ready. */
    void begin(OpenTable table) {
        TableRow row = table.row();
        List<SeatRow> ready = table.ready();
        Positions positions = Button.next(row.positions(), ready.stream().map(SeatRow::seat).toList());
        Hand hand = Dealer.deal(new HandSetup(row.hands() + 1, row.blinds(), positions, stacks(ready)),
                nextHand.deck(table));
        row.begin(hands.begin(row, ready), positions);
        table.begin(hand);
        write(table, hand, 0);
    }

    private static List<SeatStack> stacks(List<SeatRow> ready) {
        return ready.stream().map(chair -> new SeatStack(chair.seat(), chair.stack())).toList();
    }

    /** Rules on an action in the running hand and, when it is accepted, writes down all that it brought about. */
    Ruling act(OpenTable table, int seat, Action action) {
        Hand hand = table.hand().orElseThrow();
        int before = hand.size();
        Ruling ruling = Dealer.rule(hand, seat, action);
        if (ruling instanceof Ruling.Accepted) {
            write(table, hand, before);
        }
        return ruling;
    }

    /** The player to act has run out of time. People who do so are left out from the next hand on. */
    void timeOut(OpenTable table) {
        int seat = table.hand().orElseThrow().toAct().orElseThrow();
        table.chair(seat).filter(chair -> !OpenTable.isBot(chair)).ifPresent(chair -> chair.sitOut(true));
        act(table, seat, new Action.TimeOut());
    }

    /** Folds a player who is leaving, if it is his turn. */
    void foldLeaver(OpenTable table) {
        table.hand().ifPresent(hand -> {
            int before = hand.size();
            foldLeavers(table, hand);
            if (hand.size() > before) {
                write(table, hand, before);
            }
        });
    }

    private static void foldLeavers(OpenTable table, Hand hand) {
        OptionalInt turn = hand.toAct();
        while (turn.isPresent() && table.chair(turn.getAsInt()).orElseThrow().leaving()) {
            boolean mayFold = hand.legalActions().orElseThrow().mayFold();
            Dealer.rule(hand, turn.getAsInt(), mayFold ? new Action.Fold() : new Action.TimeOut());
            turn = hand.toAct();
        }
    }

    private void write(OpenTable table, Hand hand, int from) {
        foldLeavers(table, hand);
        hands.append(table.row().handId().orElseThrow(), hand.events(), from);
        if (hand.ended()) {
            settlement.settle(table, hand);
            nextHand.pause(table, pace.after(hand));
        } else {
            giveTime(table, hand.toAct().orElseThrow());
        }
        herald.changed(table);
    }

    private void giveTime(OpenTable table, int seat) {
        table.row().allow(Duration.ofSeconds(table.row().turnSeconds()));
        table.chair(seat).filter(OpenTable::isBot).ifPresent(chair -> table.row().allowBot(pace.botThinks()));
    }
}
