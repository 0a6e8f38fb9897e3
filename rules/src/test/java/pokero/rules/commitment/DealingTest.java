package pokero.rules.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.Blinds;
import pokero.rules.cards.Deck;
import pokero.rules.cards.Pack;
import pokero.rules.cards.Shuffle;
import pokero.rules.hand.Action;
import pokero.rules.hand.Button;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;

class DealingTest {

    private final Dealing dealing = new Dealing(52, 2, List.of(3, 5, 1));

    @Test
    void eachSeatGetsItsCardsAndThenComesTheBoard() {
        assertThat(List.of(dealing.position(new DealtTo.Seat(3, 1)), dealing.position(new DealtTo.Seat(3, 2)),
                dealing.position(new DealtTo.Seat(5, 1)), dealing.position(new DealtTo.Seat(1, 2)),
                dealing.position(new DealtTo.Board(1)), dealing.position(new DealtTo.Board(5))))
                .containsExactly(0, 1, 2, 5, 6, 10);
    }

    @Test
    void theDealerDealsByThisRule() {
        Deck deck = Shuffle.of(Pack.FULL, new Random(9)::nextBytes);
        Positions positions = Button.next(Optional.empty(), List.of(1, 3, 5));
        Hand hand = Dealer.deal(new HandSetup(1, new Blinds(5, 10), positions,
                Stream.of(1, 3, 5).map(seat -> new SeatStack(seat, 100)).toList()), deck);
        while (!hand.ended()) {
            int seat = hand.toAct().orElseThrow();
            Dealer.rule(hand, seat, hand.legalActions().orElseThrow().mayCheck()
                    ? new Action.Check()
                    : new Action.Call());
        }

        assertThat(positions.button()).isEqualTo(1);
        hand.seats().forEach(seat -> assertThat(seat.hole()).isEqualTo(IntStream.rangeClosed(1, 2)
                .mapToObj(nth -> deck.cards().get(dealing.position(new DealtTo.Seat(seat.seat(), nth)))).toList()));
        assertThat(hand.board()).isEqualTo(IntStream.rangeClosed(1, 5)
                .mapToObj(nth -> deck.cards().get(dealing.position(new DealtTo.Board(nth)))).toList());
    }

    @Test
    void whoWasNotDealtInHasNoCards() {
        assertThatIllegalArgumentException().isThrownBy(() -> dealing.position(new DealtTo.Seat(2, 1)))
                .withMessageContaining("seat 2 was not dealt in");
        assertThatIllegalArgumentException().isThrownBy(() -> dealing.position(new DealtTo.Seat(3, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> dealing.position(new DealtTo.Board(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> dealing.position(new DealtTo.Board(47)));
    }

    @Test
    void refusesWhatNobodyCanDeal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dealing(51, 2, List.of(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dealing(52, 2, List.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dealing(52, 2, List.of(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dealing(52, 0, List.of(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dealing(36, 19, List.of(1, 2)));
    }
}
