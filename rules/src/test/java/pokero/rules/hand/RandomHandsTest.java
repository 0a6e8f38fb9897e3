package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.Blinds;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.RaiseRange;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

/** What holds in every hand, tried on many that chance played from one seed. */
class RandomHandsTest {

    private static final int HANDS = 1500;

    private final Random random = new Random(20_260_101);

    @Test
    void whatIsOfferedIsAcceptedAndNothingElse() {
        for (int number = 0; number < HANDS; number++) {
            Hand hand = deal();
            while (!hand.ended()) {
                LegalActions legal = hand.legalActions().orElseThrow();
                for (Action action : attempts(hand, legal)) {
                    Ruling ruling = Dealer.rule(Hand.of(hand.events()), legal.seat(), action);
                    assertThat(ruling instanceof Ruling.Accepted).as("%s of %s after %s", action, legal, hand.events())
                            .isEqualTo(offered(legal, action));
                }
                Dealer.rule(hand, legal.seat(), choose(legal));
            }
        }
    }

    @Test
    void R20_noChipAppearsOrVanishes() {
        for (int number = 0; number < HANDS; number++) {
            Hand hand = play();

            assertThat(hand.potTotal()).isZero();
            assertThat(hand.seats()).allSatisfy(seat -> assertThat(seat.stack())
                    .isEqualTo(seat.startingStack() - seat.contribution() + seat.won()));
            assertThat(total(hand, HandSeat::stack)).isEqualTo(total(hand, HandSeat::startingStack));
        }
    }

    @Test
    void theSameEventsMakeTheSameHand() {
        for (int number = 0; number < HANDS / 10; number++) {
            Hand hand = play();
            for (int size = 1; size <= hand.size(); size++) {
                assertThat(Hand.of(hand.events().subList(0, size)).size()).isEqualTo(size);
            }
            assertThat(Hand.of(hand.events())).usingRecursiveComparison().isEqualTo(hand);
        }
    }

    @Test
    void nobodyActsBetweenTheDealersChores() {
        for (int number = 0; number < HANDS / 10; number++) {
            Hand hand = deal();
            while (!hand.ended()) {
                LegalActions legal = hand.legalActions().orElseThrow();
                int acted = hand.size() + 1;
                Dealer.rule(hand, legal.seat(), choose(legal));
                acted += hand.events().get(acted - 1) instanceof HandEvent.TimedOut ? 1 : 0;
                for (int size = acted; size < hand.size(); size++) {
                    assertThat(Hand.of(hand.events().subList(0, size)).toAct())
                            .as("after %s", hand.events().get(size - 1)).isEmpty();
                }
            }
        }
    }

    @Test
    void onlyShownHandsWinAShowdown() {
        for (int number = 0; number < HANDS; number++) {
            Hand hand = play();
            if (hand.seats().stream().filter(seat -> !seat.folded()).count() > 1) {
                assertThat(hand.seats()).allSatisfy(seat -> assertThat(seat.won() == 0 || seat.shown()).isTrue());
            } else {
                assertThat(hand.seats()).noneMatch(HandSeat::shown);
            }
        }
    }

    private Hand play() {
        Hand hand = deal();
        while (!hand.ended()) {
            LegalActions legal = hand.legalActions().orElseThrow();
            Dealer.rule(hand, legal.seat(), choose(legal));
        }
        return hand;
    }

    private Hand deal() {
        List<Integer> seats = seats();
        Positions positions = Button.next(Optional.empty(), seats);
        for (int moves = random.nextInt(seats.size()); moves > 0; moves--) {
            positions = Button.next(Optional.of(positions), seats);
        }
        long big = 2 + random.nextInt(20);
        Blinds blinds = new Blinds((big + 1) / 2, big, random.nextBoolean() ? 0 : random.nextInt(5));
        long deep = random.nextBoolean() ? 3 * big : 40 * big;
        List<SeatStack> stacks = seats.stream().map(seat -> new SeatStack(seat, 1 + random.nextLong(deep))).toList();
        return Dealer.deal(new HandSetup(1, blinds, positions, stacks), deck());
    }

    private List<Integer> seats() {
        List<Integer> seats = new ArrayList<>(IntStream.rangeClosed(1, 10).boxed().toList());
        Collections.shuffle(seats, random);
        return seats.subList(0, 2 + random.nextInt(9)).stream().sorted().toList();
    }

    private Deck deck() {
        List<Card> cards = new ArrayList<>(Deck.stacked(List.of()).cards());
        Collections.shuffle(cards, random);
        return new Deck(cards);
    }

    private Action choose(LegalActions legal) {
        Action passive = legal.mayCheck() ? new Action.Check() : new Action.Call();
        return switch (random.nextInt(6)) {
            case 0 -> new Action.Fold();
            case 1 -> new Action.TimeOut();
            case 2 -> legal.raise().<Action>map(raise -> new Action.RaiseTo(within(raise))).orElse(passive);
            case 3 -> legal.raise().<Action>map(raise -> new Action.RaiseTo(raise.least())).orElse(passive);
            default -> passive;
        };
    }

    private long within(RaiseRange raise) {
        return raise.least() + random.nextLong(raise.most() - raise.least() + 1);
    }

    private static List<Action> attempts(Hand hand, LegalActions legal) {
        HandSeat seat = hand.seat(legal.seat());
        LongStream edges = LongStream.of(-1, 0, 1, hand.currentBet(), seat.bet() + seat.stack());
        LongStream offered = legal.raise().stream().flatMapToLong(raise -> LongStream.of(raise.least(), raise.most()));
        Stream<Action> raises = LongStream.concat(edges, offered)
                .flatMap(total -> LongStream.rangeClosed(total - 1, total + 1)).distinct()
                .mapToObj(Action.RaiseTo::new);
        return Stream.concat(Stream.of(new Action.Fold(), new Action.Check(), new Action.Call(), new Action.TimeOut()),
                raises).toList();
    }

    private static boolean offered(LegalActions legal, Action action) {
        return switch (action) {
            case Action.Fold fold -> true;
            case Action.TimeOut timeOut -> true;
            case Action.Check check -> legal.mayCheck();
            case Action.Call call -> !legal.mayCheck();
            case Action.RaiseTo(long total) -> legal.raise()
                    .filter(raise -> raise.least() <= total && total <= raise.most()).isPresent();
        };
    }

    private static long total(Hand hand, ToLongFunction<HandSeat> chips) {
        return hand.seats().stream().mapToLong(chips).sum();
    }
}
