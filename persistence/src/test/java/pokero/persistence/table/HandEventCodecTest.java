package pokero.persistence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.betting.AnteRule;
import pokero.rules.betting.BetSizes;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Post;
import pokero.rules.betting.Pot;
import pokero.rules.betting.Question;
import pokero.rules.betting.Share;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.betting.Blind;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;
import pokero.rules.simulation.AnyPlayer;
import pokero.rules.simulation.AnyTable;
import pokero.rules.variant.Street;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

class HandEventCodecTest {

    static List<HandEvent> oneOfEachKind() {
        return List.of(
                new HandEvent.HandBegan(Long.MAX_VALUE, Variants.FIXED_LIMIT_OMAHA_HIGH_LOW, new Blinds(50, 100, 10),
                        new BetSizes(100, 200), HouseRules.TOURNAMENT.with(AnteRule.BUTTON, false),
                        new Positions(1, 2, 9), List.of(new Post(1, Post.Kind.STRADDLE, 200)),
                        List.of(new SeatStack(1, 10_000), new SeatStack(2, 1), new SeatStack(9, 500)),
                        Deck.stacked(Card.parseAll("TcAh")).cards()),
                new HandEvent.AntePosted(1, 10), new HandEvent.DeadPosted(1, 5),
                new HandEvent.BlindPosted(2, Blind.SMALL, 50),
                new HandEvent.ReturnOrderSet(Card.parseAll("2c3d")), new HandEvent.BroughtIn(2, 5),
                new HandEvent.CardsDiscarded(1, Card.parseAll("AhTc")), new HandEvent.CardsDiscarded(1, List.of()),
                new HandEvent.DiscardsShuffled(Card.parseAll("Tc")),
                new HandEvent.HoleCardsDealt(9, Card.parseAll("AhTc")), new HandEvent.TimedOut(2),
                new HandEvent.Folded(2), new HandEvent.Checked(1), new HandEvent.Called(9, 300),
                new HandEvent.BetMade(1, 200), new HandEvent.RaisedTo(9, 5_000_000_000L),
                new HandEvent.UncalledReturned(9, 100),
                new HandEvent.BetsCollected(List.of(new Pot(900, List.of(1, 9)), new Pot(50, List.of(9)))),
                new HandEvent.BoardDealt(Street.FLOP, Card.parseAll("2c3d4h")),
                new HandEvent.PlayersAsked(Question.RUN_IT_TWICE, List.of(9, 1)),
                new HandEvent.RunItTwiceAnswered(9, true),
                new HandEvent.SecondBoardDealt(Street.RIVER, Card.parseAll("Ac")),
                new HandEvent.CardsShown(1, Card.parseAll("KsKd")), new HandEvent.CardsMucked(9),
                new HandEvent.PotAwarded(1, 2, Share.LOW, 9, 50), new HandEvent.HandEnded());
    }

    static List<Variant> games() {
        return Variants.all();
    }

    @ParameterizedTest
    @MethodSource("games")
    void everyHandThatChancePlaysIsReadAsItWasWritten(Variant game) {
        for (long seed = 0; seed < 1500; seed++) {
            List<HandEvent> events = played(game, seed).events();

            assertThat(events.stream().map(event -> HandEventCodec.event(HandEventCodec.kind(event),
                    HandEventCodec.body(event)))).as("%s %d", game, seed).containsExactlyElementsOf(events);
        }
    }

    private static Hand played(Variant game, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AnyTable table = new AnyTable(random);
        AnyPlayer player = new AnyPlayer(random);
        Hand hand = Dealer.deal(table.setup(game), table.deck(game));
        while (!hand.ended()) {
            LegalActions legal = hand.legalActions().orElseThrow();
            Dealer.rule(hand, legal.seat(), player.choose(legal));
        }
        return hand;
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void whatHappenedIsReadAsItWasWritten(HandEvent event) {
        assertThat(HandEventCodec.event(HandEventCodec.kind(event), HandEventCodec.body(event))).isEqualTo(event);
    }

    @Test
    void everyKindIsTried() {
        assertThat(oneOfEachKind().stream().map(Object::getClass).map(Class::getSimpleName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(HandEvent.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
    }

    @Test
    void handsFromBeforeThereWereOtherGamesAreNoLimitHoldem() {
        String deck = Deck.stacked(List.of()).cards().stream().map(card -> "\"" + card + "\"")
                .collect(Collectors.joining(","));
        String body = """
                {"number":7,"blinds":{"small":5,"big":10,"ante":0},\
                "positions":{"button":1,"smallBlind":1,"bigBlind":2},\
                "seats":[{"seat":1,"stack":300},{"seat":2,"stack":300}],"deck":[%s]}""".formatted(deck);

        assertThat(HandEventCodec.event("HandBegan", body))
                .isEqualTo(new HandEvent.HandBegan(7, Variants.NO_LIMIT_HOLDEM, new Blinds(5, 10), new BetSizes(10, 10),
                        HouseRules.CASH, new Positions(1, 1, 2), List.of(),
                        List.of(new SeatStack(1, 300), new SeatStack(2, 300)), Deck.stacked(List.of()).cards()));
        assertThat(HandEventCodec.event("PotAwarded", "{\"pot\":1,\"seat\":9,\"amount\":50}"))
                .isEqualTo(new HandEvent.PotAwarded(1, 9, 50));
    }

    @Test
    void aGameIsWrittenByItsCode() {
        assertThat(HandEventCodec.body(oneOfEachKind().getFirst())).contains("\"variant\":\"FO/8\"");
        String unknown = HandEventCodec.body(oneOfEachKind().getFirst()).replace("FO/8", "FB");
        assertThatThrownBy(() -> HandEventCodec.event("HandBegan", unknown))
                .isInstanceOf(IllegalArgumentException.class).hasStackTraceContaining("'FB' is no game");
    }

    @Test
    void cardsAreWrittenAsInHandHistories() {
        assertThat(HandEventCodec.body(new HandEvent.CardsShown(3, Card.parseAll("AhTc"))))
                .isEqualTo("{\"seat\":3,\"cards\":[\"Ah\",\"Tc\"]}");
    }

    @Test
    void whatNobodyKnowsIsNotRead() {
        assertThatThrownBy(() -> HandEventCodec.event("Cheated", "{}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cheated");
        assertThatThrownBy(() -> HandEventCodec.event("Folded", "{\"seat\":1,\"why\":2}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
