package pokero.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.variant.Variants;

class ScrutinyTest {

    private Hand hand;

    @BeforeEach
    void everybodyFolds() {
        AnyTable table = new AnyTable(new Random(1));
        hand = Dealer.deal(table.setup(Variants.NO_LIMIT_HOLDEM), table.deck(Variants.NO_LIMIT_HOLDEM));
        while (!hand.ended()) {
            Dealer.rule(hand, hand.toAct().orElseThrow(), new Action.TimeOut());
        }
    }

    @Test
    void aHandThatTheDealerPlayedIsWithoutFault() {
        assertThat(new Scrutiny(hand).fault()).isEmpty();
        assertThat(new Scrutiny(hand).faultAtTheEnd()).isEmpty();
    }

    @Test
    void aCardThatIsThereTwiceIsFound() {
        List<HandEvent> events = new ArrayList<>(hand.events());
        HandEvent.HoleCardsDealt dealt = events.stream().filter(HandEvent.HoleCardsDealt.class::isInstance)
                .map(HandEvent.HoleCardsDealt.class::cast).findFirst().orElseThrow();
        events.replaceAll(event -> event instanceof HandEvent.HoleCardsDealt(int seat, var cards)
                ? new HandEvent.HoleCardsDealt(seat, dealt.cards())
                : event);

        assertThat(new Scrutiny(Hand.of(events)).faultAtTheEnd())
                .contains(dealt.cards().getFirst() + " was dealt twice");
    }

    @Test
    void chipsThatNobodyWonAreFound() {
        List<HandEvent> events = new ArrayList<>(hand.events());
        events.removeIf(HandEvent.PotAwarded.class::isInstance);

        assertThat(new Scrutiny(Hand.of(events)).faultAtTheEnd().orElseThrow()).contains("chips became");
    }

    @Test
    void aLogThatTheDealerWouldNotWriteIsFound() {
        List<HandEvent> events = new ArrayList<>(hand.events());
        events.removeIf(HandEvent.HandEnded.class::isInstance);

        assertThat(new Scrutiny(Hand.of(events)).faultAtTheEnd().orElseThrow()).contains("is missing: HandEnded");
    }
}
