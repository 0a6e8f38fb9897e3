package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.Spares;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Question;
import pokero.rules.cards.Card;
import pokero.rules.simulation.AnyPlayer;
import pokero.rules.simulation.AnyTable;
import pokero.rules.variant.DescribedGames;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/** What holds in every hand of every game, tried on many that chance played from one seed. */
class RandomHandsTest {

    private static final int HANDS = 300;

    private final Random random = new Random(20_260_101);
    private final AnyTable table = new AnyTable(random);
    private final AnyPlayer player = new AnyPlayer(random);

    static List<Variant> games() {
        return Stream.concat(Variants.all().stream(), DescribedGames.all().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("games")
    void whatIsOfferedIsAcceptedAndNothingElse(Variant game) {
        for (int number = 0; number < HANDS; number++) {
            Hand hand = deal(game);
            while (!hand.ended()) {
                LegalActions legal = hand.legalActions().orElseThrow();
                for (Action action : attempts(hand, legal)) {
                    Ruling ruling = Dealer.rule(Hand.of(hand.events()), legal.seat(), action);
                    assertThat(ruling instanceof Ruling.Accepted).as("%s of %s after %s", action, legal, hand.events())
                            .isEqualTo(offered(hand, legal, action));
                }
                Dealer.rule(hand, legal.seat(), player.choose(legal, hand.seat(legal.seat()).hole()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void whoMayNotRaiseHearsTheReasonThatWasOffered(Variant game) {
        for (int number = 0; number < HANDS; number++) {
            Hand hand = deal(game);
            while (!hand.ended()) {
                LegalActions legal = hand.legalActions().orElseThrow();
                assertThat(legal.noRaise().isPresent()).isEqualTo(legal.raise().isEmpty());
                legal.noRaise().ifPresent(
                        why -> assertThat(Dealer.rule(hand, legal.seat(), new Action.RaiseTo(Long.MAX_VALUE)))
                                .isEqualTo(new Ruling.Refused(why)));
                Dealer.rule(hand, legal.seat(), player.choose(legal, hand.seat(legal.seat()).hole()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    @Spares
    void R20_noChipAppearsOrVanishes(Variant game) {
        for (int number = 0; number < HANDS; number++) {
            Hand hand = play(game);

            assertThat(hand.potTotal()).isZero();
            assertThat(hand.seats()).allSatisfy(seat -> assertThat(seat.stack())
                    .isEqualTo(seat.startingStack() - seat.contribution() + seat.won()));
            assertThat(total(hand, HandSeat::stack)).isEqualTo(total(hand, HandSeat::startingStack));
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void theSameEventsMakeTheSameHand(Variant game) {
        for (int number = 0; number < HANDS / 10; number++) {
            Hand hand = play(game);
            for (int size = 1; size <= hand.size(); size++) {
                assertThat(Hand.of(hand.events().subList(0, size)).size()).isEqualTo(size);
            }
            assertThat(Hand.of(hand.events())).usingRecursiveComparison().ignoringFields("toAct").isEqualTo(hand);
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void nobodyActsBetweenTheDealersChores(Variant game) {
        for (int number = 0; number < HANDS / 10; number++) {
            Hand hand = deal(game);
            while (!hand.ended()) {
                LegalActions legal = hand.legalActions().orElseThrow();
                int acted = hand.size() + 1;
                Dealer.rule(hand, legal.seat(), player.choose(legal, hand.seat(legal.seat()).hole()));
                acted += hand.events().get(acted - 1) instanceof HandEvent.TimedOut ? 1 : 0;
                for (int size = acted; size < hand.size(); size++) {
                    assertThat(Hand.of(hand.events().subList(0, size)).toAct())
                            .as("after %s", hand.events().subList(0, size)).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void onlyShownHandsWinAShowdown(Variant game) {
        for (int number = 0; number < HANDS; number++) {
            Hand hand = play(game);
            if (hand.seats().stream().filter(seat -> !seat.folded()).count() > 1) {
                assertThat(hand.seats()).allSatisfy(seat -> assertThat(wonFromOthers(hand, seat) && !seat.shown())
                        .as("seat %d of %s", seat.seat(), hand.events()).isFalse());
            } else {
                assertThat(hand.seats()).noneMatch(HandSeat::shown);
            }
        }
    }

    /** A pot that only one player can win needs no hand. */
    private static boolean wonFromOthers(Hand hand, HandSeat winner) {
        List<HandEvent> awards = hand.events().stream().filter(HandEvent.PotAwarded.class::isInstance).toList();
        Hand before = Hand.of(hand.events().subList(0, hand.events().indexOf(awards.getFirst())));
        return awards.stream().map(HandEvent.PotAwarded.class::cast).anyMatch(award -> award.seat() == winner.seat()
                && before.pots().get(award.pot()).contenders().size() > 1);
    }

    private Hand play(Variant game) {
        Hand hand = deal(game);
        while (!hand.ended()) {
            LegalActions legal = hand.legalActions().orElseThrow();
            assertThat(Dealer.rule(hand, legal.seat(), player.choose(legal, hand.seat(legal.seat()).hole())))
                    .isInstanceOf(Ruling.Accepted.class);
        }
        return hand;
    }

    private Hand deal(Variant game) {
        return table.deal(game);
    }

    private static List<Action> attempts(Hand hand, LegalActions legal) {
        HandSeat seat = hand.seat(legal.seat());
        LongStream edges = LongStream.of(-1, 0, 1, hand.currentBet(), seat.bet() + seat.stack());
        LongStream offered = legal.raise().stream().flatMapToLong(raise -> LongStream.of(raise.least(), raise.most()));
        Stream<Action> raises = LongStream.concat(edges, offered)
                .flatMap(total -> LongStream.rangeClosed(total - 1, total + 1)).distinct()
                .mapToObj(Action.RaiseTo::new);
        return Stream.of(Stream.of(new Action.Fold(), new Action.Check(), new Action.Call(), new Action.TimeOut(),
                new Action.BringIn(), new Action.RunItTwice(true), new Action.RunItTwice(false)), raises,
                discards(hand, seat.hole())).<Action>flatMap(actions -> actions).toList();
    }

    /** None, one, all but one and all of his own, one of another player, and one twice. */
    private static Stream<Action> discards(Hand hand, List<Card> held) {
        Card foreign = hand.seats().stream().flatMap(seat -> seat.hole().stream())
                .filter(card -> !held.contains(card)).findFirst().orElseThrow();
        return Stream.of(List.<Card>of(), held.subList(0, 1), held.subList(1, held.size()), held, List.of(foreign),
                List.of(held.getFirst(), held.getFirst())).map(Action.Discard::new);
    }

    private static boolean offered(Hand hand, LegalActions legal, Action action) {
        return switch (action) {
            case Action.Fold fold -> legal.mayFold();
            case Action.TimeOut timeOut -> true;
            case Action.Check check -> legal.mayCheck();
            case Action.Call call -> legal.mayCall();
            case Action.RunItTwice answer -> legal.question().equals(Optional.of(Question.RUN_IT_TWICE));
            case Action.BringIn bringIn -> legal.bringIn() > 0;
            case Action.Discard(List<Card> cards) ->
                legal.question().equals(Optional.of(Question.DRAW)) && cards.size() <= legal.mostDiscards()
                        && Set.copyOf(cards).size() == cards.size()
                        && hand.seat(legal.seat()).hole().containsAll(cards);
            case Action.RaiseTo(long total) -> legal.raise()
                    .filter(raise -> raise.least() <= total && total <= raise.most()).isPresent();
        };
    }

    private static long total(Hand hand, ToLongFunction<HandSeat> chips) {
        return hand.seats().stream().mapToLong(chips).sum();
    }
}
