package pokero.rules.hand;

import pokero.rules.betting.Refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import pokero.rules.betting.Blinds;
import pokero.rules.betting.LegalActions;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

/**
 * A hand to test with. Seat 1 is left of the button, which is in the last seat; heads-up seat 1 has the big blind.
 * Without other words the blinds are 50 and 100.
 */
final class Game {

    private final Hand hand;
    private List<HandEvent> lastEvents = List.of();

    private Game(Hand hand) {
        this.hand = hand;
    }

    static Game of(long... stacks) {
        return of(new Blinds(50, 100), "", stacks);
    }

    /** @param cards the hole cards of seat 1, seat 2 and so on, then the board; spaces are free */
    static Game dealing(String cards, long... stacks) {
        return of(new Blinds(50, 100), cards, stacks);
    }

    static Game of(Blinds blinds, String cards, long... stacks) {
        int count = stacks.length;
        Positions positions = count == 2 ? new Positions(2, 2, 1) : new Positions(count, 1, 2);
        List<SeatStack> seats = IntStream.range(0, count).mapToObj(at -> new SeatStack(at + 1, stacks[at])).toList();
        Deck deck = Deck.stacked(Card.parseAll(cards.replace(" ", "")));
        return new Game(Dealer.deal(new HandSetup(1, blinds, positions, seats), deck));
    }

    Game fold(int seat) {
        return accepted(seat, new Action.Fold());
    }

    Game check(int... seats) {
        IntStream.of(seats).forEach(seat -> accepted(seat, new Action.Check()));
        return this;
    }

    Game call(int... seats) {
        IntStream.of(seats).forEach(seat -> accepted(seat, new Action.Call()));
        return this;
    }

    Game raise(int seat, long total) {
        return accepted(seat, new Action.RaiseTo(total));
    }

    Game timeOut(int seat) {
        return accepted(seat, new Action.TimeOut());
    }

    private Game accepted(int seat, Action action) {
        Ruling ruling = Dealer.rule(hand, seat, action);
        assertThat(ruling).as("seat %d: %s", seat, action).isInstanceOf(Ruling.Accepted.class);
        lastEvents = ((Ruling.Accepted) ruling).events();
        return this;
    }

    Refusal refused(int seat, Action action) {
        Ruling ruling = Dealer.rule(hand, seat, action);
        assertThat(ruling).as("seat %d: %s", seat, action).isInstanceOf(Ruling.Refused.class);
        return ((Ruling.Refused) ruling).refusal();
    }

    Hand hand() {
        return hand;
    }

    LegalActions legal() {
        return hand.legalActions().orElseThrow();
    }

    /** What the last action brought about. */
    List<HandEvent> lastEvents() {
        return lastEvents;
    }

    <E extends HandEvent> List<E> events(Class<E> kind) {
        return hand.events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Long> stacks() {
        List<Long> stacks = new ArrayList<>();
        hand.seats().forEach(seat -> stacks.add(seat.stack()));
        return stacks;
    }
}
