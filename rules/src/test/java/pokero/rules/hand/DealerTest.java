package pokero.rules.hand;

import pokero.rules.variant.Street;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.Blinds;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

class DealerTest {

    private static final Deck DECK = Deck.stacked(Card.parseAll("AhAdKhKdQhQd2c3c4c5c6c"));

    @Test
    void dealsTwoCardsToEachPlayerFromTheLeftOfTheButton() {
        Hand hand = threeWithTheButtonInSeat(4);

        assertThat(hand.seat(8).hole()).hasToString("[Ah, Ad]");
        assertThat(hand.seat(2).hole()).hasToString("[Kh, Kd]");
        assertThat(hand.seat(4).hole()).hasToString("[Qh, Qd]");
    }

    @Test
    void dealsTheBoardFromTheNextCardsWithoutBurningAny() {
        Hand hand = threeWithTheButtonInSeat(4);
        for (int seat : List.of(4, 8, 2, 8, 2, 4, 8, 2, 4)) {
            Dealer.rule(hand, seat,
                    hand.legalActions().orElseThrow().mayCheck() ? new Action.Check() : new Action.Call());
        }

        assertThat(hand.street()).isEqualTo(Street.RIVER);
        assertThat(hand.board()).hasToString("[2c, 3c, 4c, 5c, 6c]");
    }

    @Test
    void listsTheSeatsInTheirOrder() {
        assertThat(threeWithTheButtonInSeat(4).seats()).extracting(HandSeat::seat).containsExactly(2, 4, 8);
    }

    @Test
    void aHandHoldsOnlyTheSeatsThatWereDealtIn() {
        Hand hand = threeWithTheButtonInSeat(4);

        assertThat(hand.holds(4)).isTrue();
        assertThat(hand.holds(3)).isFalse();
        assertThat(hand.holds(11)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> hand.seat(3));
    }

    @Test
    void aHandMustBeginAndOnlyOnce() {
        List<HandEvent> events = threeWithTheButtonInSeat(4).events();
        HandEvent began = events.getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> Hand.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Hand.of(events.subList(1, 3)));
        assertThatIllegalStateException().isThrownBy(() -> Hand.of(List.of(began, began)));
    }

    private static Hand threeWithTheButtonInSeat(int button) {
        List<SeatStack> seats = List.of(new SeatStack(2, 1000), new SeatStack(4, 1000), new SeatStack(8, 1000));
        return Dealer.deal(new HandSetup(1, new Blinds(50, 100), new Positions(button, 8, 2), seats), DECK);
    }
}
