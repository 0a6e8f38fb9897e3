package pokero.ejb.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pokero.ejb.table.Snapshot.Chair;
import pokero.ejb.table.Snapshot.Dealt;
import pokero.ejb.table.Snapshot.Sitter;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.RaiseRange;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.SealedDeck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Button;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Ruling;
import pokero.rules.hand.SeatStack;

/** A hand at a table of ten chairs, played by chance from a seed or by a test. The player in seat n has the id 100 + n. */
final class PlayedHand {

    static final int CHAIRS = 10;

    /** Until the turn runs out, or the next hand begins. */
    static final long MILLIS = 20_000;

    private final Random random;
    private final SealedDeck deck;
    private final Hand hand;
    private final Map<Integer, Long> stacks;

    private PlayedHand(Random random, long ante, List<SeatStack> seats, Deck deck) {
        this.random = random;
        List<Integer> numbers = seats.stream().map(SeatStack::seat).toList();
        this.deck = new SealedDeck(deck, Bytes32.drawn(random::nextBytes));
        stacks = seats.stream().collect(Collectors.toMap(SeatStack::seat, SeatStack::stack));
        hand = Dealer.deal(
                new HandSetup(1, new Blinds(5, 10, ante), Button.next(Optional.empty(), numbers), seats),
                deck);
    }

    static PlayedHand dealt(long seed) {
        Random random = new Random(seed);
        List<Integer> chairs = new ArrayList<>(IntStream.rangeClosed(1, CHAIRS).boxed().toList());
        Collections.shuffle(chairs, random);
        List<SeatStack> seats = chairs.subList(0, 2 + random.nextInt(8)).stream().sorted()
                .map(seat -> new SeatStack(seat, 1 + random.nextInt(400))).toList();
        List<Card> cards = new ArrayList<>(IntStream.range(0, 52).mapToObj(Card::of).toList());
        Collections.shuffle(cards, random);
        return new PlayedHand(random, random.nextInt(3), seats, new Deck(cards));
    }

    /** Seats from 1 with these stacks; the cards go to the players from seat 2 on, to seat 1, and to the board. */
    static PlayedHand stacked(String cards, long... stacks) {
        List<SeatStack> seats = IntStream.rangeClosed(1, stacks.length)
                .mapToObj(seat -> new SeatStack(seat, stacks[seat - 1])).toList();
        return new PlayedHand(new Random(0), 0, seats, Deck.stacked(Card.parseAll(cards)));
    }

    static long player(int seat) {
        return 100 + seat;
    }

    SealedDeck deck() {
        return deck;
    }

    Hand hand() {
        return hand;
    }

    /** @throws IllegalStateException when the dealer refuses it */
    void act(int seat, Action action) {
        if (Dealer.rule(hand, seat, action) instanceof Ruling.Refused(var refusal)) {
            throw new IllegalStateException(action + " was refused: " + refusal);
        }
    }

    /** Lets the player to act do something that he may; folding is rare, so that hands get far. */
    void act() {
        LegalActions legal = hand.legalActions().orElseThrow();
        Dealer.rule(hand, legal.seat(), random.nextInt(6) == 0 ? new Action.TimeOut() : choose(legal));
    }

    private Action choose(LegalActions legal) {
        if (legal.raise().isPresent() && random.nextInt(3) == 0) {
            RaiseRange range = legal.raise().get();
            return new Action.RaiseTo(range.least() + random.nextInt((int) (range.most() - range.least()) + 1));
        }
        return legal.mayCheck() ? new Action.Check() : new Action.Call();
    }

    Snapshot snapshot() {
        return snapshot(IntStream.rangeClosed(1, CHAIRS).mapToObj(this::chair).toList());
    }

    /** The player in the seat has left, and somebody else has sat down there. */
    Snapshot takenBy(long newcomer, int seat) {
        Sitter sitter = new Sitter(newcomer, "Newcomer", false, false, false, 0, 0);
        return snapshot(IntStream.rangeClosed(1, CHAIRS)
                .mapToObj(each -> each == seat ? new Chair(seat, Optional.of(sitter), 100) : chair(each)).toList());
    }

    private Snapshot snapshot(List<Chair> chairs) {
        return new Snapshot(7, "Seven", hand.blinds(), 40, 400, 20, true, 1,
                chairs, 42, Optional.of(hand), !hand.ended(),
                stacks.keySet().stream().collect(Collectors.toMap(seat -> seat, PlayedHand::dealtTo)),
                Map.of(hand.number(), deck.root()),
                Optional.of(Countdown.of(Duration.ofMillis(MILLIS))));
    }

    private static Dealt dealtTo(int seat) {
        return new Dealt(player(seat), "Player " + seat);
    }

    private Chair chair(int seat) {
        return stacks.containsKey(seat)
                ? new Chair(seat, Optional.of(new Sitter(player(seat), "Player " + seat, false, false, false, 0, 0)),
                        hand.ended() ? hand.seat(seat).stack() : stacks.get(seat))
                : new Chair(seat, Optional.empty(), 0);
    }
}
