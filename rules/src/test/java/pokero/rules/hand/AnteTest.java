package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.Blinds;
import pokero.rules.cards.Deck;

class AnteTest {

    @Test
    void antesDoNotCountTowardsTheBigBlind() {
        List<SeatStack> seats = List.of(new SeatStack(1, 1_000), new SeatStack(2, 1_000), new SeatStack(3, 1_000));
        HandSetup setup = new HandSetup(1, new Blinds(5, 10, 2), new Positions(1, 2, 3), seats);
        Hand hand = Dealer.deal(setup, Deck.stacked(List.of()));
        assertThat(hand.legalActions().orElseThrow().callPrice()).isEqualTo(10);
        assertThat(hand.legalActions().orElseThrow().raise().orElseThrow().least()).isEqualTo(20);
        assertThat(hand.potTotal()).isEqualTo(21);
    }
}
