package pokero.ejb.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pokero.ejb.table.CensoredHand;
import pokero.ejb.table.TableView;
import pokero.rules.betting.Blinds;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.Ruling;
import pokero.rules.hand.SeatStack;

/** Six players, blinds 50/100, 10,000 chips each; the button in seat 1, so that seat 4 acts first. */
class HouseBotTest {

    private static final Action FOLD = new Action.Fold();
    private static final Action CHECK = new Action.Check();
    private static final Action CALL = new Action.Call();

    @Test
    void foldsSevenDeuceUnderTheGun() {
        assertThat(decisions(dealt(4, "7h2c"))).containsOnly(FOLD);
    }

    @Test
    void raisesAcesUnderTheGun() {
        assertThat(decisions(dealt(4, "AhAc"))).containsOnly(new Action.RaiseTo(300));
    }

    @Test
    void opensMoreHandsOnTheButtonThanUnderTheGun() {
        assertThat(decisions(dealt(4, "Kh7h"))).containsOnly(FOLD);
        assertThat(decisions(dealt(1, "Kh7h"), FOLD, FOLD, FOLD)).containsOnly(new Action.RaiseTo(300));
    }

    @Test
    void neverFoldsWhatItMayCheck() {
        assertThat(decisions(dealt(3, "7h2c"), CALL, FOLD, FOLD, FOLD, CALL)).doesNotContain(FOLD);
    }

    @Test
    void raisesKingsAgainWhenSomebodyRaised() {
        assertThat(decisions(dealt(1, "KhKc"), new Action.RaiseTo(300), FOLD, FOLD))
                .containsOnly(new Action.RaiseTo(900));
    }

    @Test
    void foldsAWeakHandToABigBetOnTheRiver() {
        assertThat(decisions(dealt(3, "7h6c", "AsKsQd2c9s"), toTheRiver(new Action.RaiseTo(2_000)))).containsOnly(FOLD);
    }

    @Test
    void neverFoldsTheNutsOnTheRiver() {
        assertThat(decisions(dealt(3, "JsTs", "AsKsQd2c9s"), toTheRiver(new Action.RaiseTo(2_000))))
                .doesNotContain(FOLD);
    }

    @Test
    void callsASmallBetForWhichItWouldFoldToABigOne() {
        assertThat(decisions(dealt(3, "Qh8c", "AsKsQd2c9h"), toTheRiver(new Action.RaiseTo(100)))).containsOnly(CALL);
        assertThat(decisions(dealt(3, "Qh8c", "AsKsQd2c9h"), toTheRiver(new Action.RaiseTo(9_700)))).containsOnly(FOLD);
    }

    @Test
    void betsAStrongHandOnTheFlop() {
        List<Action> decisions = decisions(dealt(3, "AhAc", "AsKd7c"), CALL, FOLD, FOLD, FOLD, FOLD, CHECK);
        assertThat(decisions).anyMatch(Action.RaiseTo.class::isInstance);
    }

    @Test
    void decidesTheSameForTheSameViewAndRandomness() {
        TableView view = view(dealt(3, "Qh8c", "AsKsQd2c9h"), toTheRiver(new Action.RaiseTo(500)));
        Action first = HouseBot.decide(view, new SplittableRandom(5));
        assertThat(IntStream.range(0, 50).mapToObj(again -> HouseBot.decide(view, new SplittableRandom(5))))
                .containsOnly(first);
    }

    /** What the bot does with thirty different seeds. */
    private static List<Action> decisions(Deck deck, Action... before) {
        TableView view = view(deck, before);
        return IntStream.range(0, 30).<Action>mapToObj(seed -> HouseBot.decide(view, new SplittableRandom(seed)))
                .toList();
    }

    private static TableView view(Deck deck, Action... before) {
        Hand hand = Dealer.deal(sixHanded(), deck);
        for (Action action : before) {
            assertThat(Dealer.rule(hand, hand.toAct().orElseThrow(), action)).isInstanceOf(Ruling.Accepted.class);
        }
        return CensoredHand.of(hand, hand.toAct().orElseThrow());
    }

    private static HandSetup sixHanded() {
        List<SeatStack> stacks = IntStream.rangeClosed(1, 6).mapToObj(seat -> new SeatStack(seat, 10_000)).toList();
        return new HandSetup(1, new Blinds(50, 100), new Positions(1, 2, 3), stacks);
    }

    /** The big blind raises, the button calls, nobody bets until the button does on the river. */
    private static Action[] toTheRiver(Action bet) {
        return new Action[]{FOLD, FOLD, FOLD, CALL, FOLD, CHECK, CHECK, CHECK, CHECK, CHECK, CHECK, bet};
    }

    private static Deck dealt(int seat, String hole) {
        return dealt(seat, hole, "");
    }

    /** A deck that deals these cards to the seat and to the board, and others to the other players. */
    private static Deck dealt(int seat, String hole, String board) {
        List<Card> wanted = Stream.of(hole, board).flatMap(cards -> Card.parseAll(cards).stream()).toList();
        List<Card> others = Deck.stacked(wanted).cards().subList(wanted.size(), 52);
        int before = (seat + 4) % 6 * 2;
        return Deck.stacked(Stream.of(others.subList(0, before), wanted.subList(0, 2), others.subList(before, 10),
                wanted.subList(2, wanted.size())).flatMap(List::stream).toList());
    }
}
