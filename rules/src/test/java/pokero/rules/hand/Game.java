package pokero.rules.hand;

import pokero.rules.betting.Refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pokero.rules.betting.BetSizes;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Post;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.variant.Street;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

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
        return dealing("", stacks);
    }

    /** @param cards the hole cards of seat 1, seat 2 and so on, then the board; spaces are free */
    static Game dealing(String cards, long... stacks) {
        return of(new Blinds(50, 100), cards, stacks);
    }

    static Game of(Blinds blinds, String cards, long... stacks) {
        return at(Variants.NO_LIMIT_HOLDEM, HouseRules.CASH).blinds(blinds).dealing(cards).play(stacks);
    }

    static Table at(Variant variant, HouseRules rules) {
        return new Table(variant, rules);
    }

    /** What is agreed before the cards are dealt. */
    static final class Table {

        private final Variant variant;
        private final HouseRules rules;
        private Blinds blinds = new Blinds(50, 100);
        private Optional<Positions> positions = Optional.empty();
        private List<Post> posts = List.of();
        private String cards = "";
        private String returnOrder = "";
        private Optional<BetSizes> bets = Optional.empty();

        private Table(Variant variant, HouseRules rules) {
            this.variant = variant;
            this.rules = rules;
        }

        Table blinds(Blinds changed) {
            blinds = changed;
            return this;
        }

        Table positions(Positions changed) {
            positions = Optional.of(changed);
            return this;
        }

        Table posting(Post... added) {
            posts = List.of(added);
            return this;
        }

        Table dealing(String stacked) {
            cards = stacked.replace(" ", "");
            return this;
        }

        Table bets(long small, long big) {
            bets = Optional.of(new BetSizes(small, big));
            return this;
        }

        /** @param stacked which discards come back first when the deck runs short */
        Table returning(String stacked) {
            returnOrder = stacked.replace(" ", "");
            return this;
        }

        Game play(long... stacks) {
            int last = stacks.length;
            Positions usual = last == 2 ? new Positions(2, 2, 1) : new Positions(last, 1, 2);
            List<SeatStack> seats = IntStream.rangeClosed(1, last).mapToObj(at -> new SeatStack(at, stacks[at - 1]))
                    .toList();
            BetSizes sizes = bets.orElse(BetSizes.usual(variant.structure(), blinds));
            HandSetup setup = new HandSetup(1, variant, blinds, sizes, rules,
                    positions.orElse(usual), posts, seats);
            Deck deck = Deck.stacked(variant.pack(), Card.parseAll(cards));
            return new Game(variant.hasDraws()
                    ? Dealer.deal(setup, deck, Deck.stacked(variant.pack(), Card.parseAll(returnOrder)))
                    : Dealer.deal(setup, deck));
        }
    }

    Game answer(int seat, boolean agreed) {
        return accepted(seat, new Action.RunItTwice(agreed));
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

    /** @param cards none to stand pat */
    Game discard(int seat, String cards) {
        return accepted(seat, new Action.Discard(Card.parseAll(cards)));
    }

    Game bringIn(int seat) {
        return accepted(seat, new Action.BringIn());
    }

    /** Everybody in turn stays in as cheaply as he can, until the street has come. */
    Game stayIn(Street until) {
        while (hand.street() != until) {
            LegalActions legal = legal();
            if (legal.question().isPresent()) {
                discard(legal.seat(), "");
            } else if (legal.bringIn() > 0) {
                bringIn(legal.seat());
            } else {
                accepted(legal.seat(), legal.mayCheck() ? new Action.Check() : new Action.Call());
            }
        }
        return this;
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
