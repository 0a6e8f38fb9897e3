package pokero.rules.hand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import pokero.rules.betting.Blinds;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Pot;
import pokero.rules.cards.Card;

/**
 * The state of one hand of no-limit hold'em, folded from its events. It begins with {@link HandEvent.HandBegan}, which
 * carries the deck, goes from street to street as the {@link Dealer} appends what happened, and is over with
 * {@link HandEvent.HandEnded}. It knows every card, so it never leaves the server. Not safe for several threads.
 */
public final class Hand {

    private final HandEvent.HandBegan began;
    private final List<HandEvent> events = new ArrayList<>(32);
    private final Circle circle;
    private final BettingRound round;
    private final List<Card> board = new ArrayList<>(5);
    private final long chips;
    private List<Pot> pots = List.of();
    private Street street = Street.PREFLOP;
    private boolean dealt;
    private boolean showdown;
    private boolean ended;

    private Hand(HandEvent.HandBegan began) {
        this.began = began;
        circle = Circle.of(began);
        round = new BettingRound(began.blinds().big(), began.positions().bigBlind());
        chips = circle.stacks();
        events.add(began);
    }

    /**
     * The hand in which exactly these events happened.
     *
     * @throws IllegalArgumentException when the first event is not that the hand began
     * @throws IllegalStateException when the events lose or make chips
     */
    public static Hand of(List<HandEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof HandEvent.HandBegan began)) {
            throw new IllegalArgumentException("the first event of a hand is that it began");
        }
        Hand hand = new Hand(began);
        for (HandEvent event : events.subList(1, events.size())) {
            hand.apply(event);
        }
        return hand;
    }

    public long number() {
        return began.number();
    }

    public Blinds blinds() {
        return began.blinds();
    }

    public Positions positions() {
        return began.positions();
    }

    public Street street() {
        return street;
    }

    /** The community cards, in the order in which they were dealt. */
    public List<Card> board() {
        return Collections.unmodifiableList(board);
    }

    /** Everybody who was dealt in, in seat order. */
    public List<HandSeat> seats() {
        return circle.inSeatOrder();
    }

    /** @throws IllegalArgumentException when the seat was not dealt in */
    public HandSeat seat(int seat) {
        return circle.seat(seat);
    }

    /** Whether the seat was dealt in. */
    public boolean holds(int seat) {
        return circle.holds(seat);
    }

    /** The seat that must act; empty while the dealer is at work and after the end. */
    public OptionalInt toAct() {
        return dealt && !showdown && !ended ? Turn.next(circle, round) : OptionalInt.empty();
    }

    /** The total that a player must have in front of him to stay in on this street. */
    public long currentBet() {
        return round.currentBet();
    }

    /** The pots in the middle, the main pot first, without the bets of this street; awards empty them. */
    public List<Pot> pots() {
        return pots;
    }

    /** The chips in the pots and in front of the players together. */
    public long potTotal() {
        long total = circle.bets();
        for (Pot pot : pots) {
            total += pot.amount();
        }
        return total;
    }

    public boolean ended() {
        return ended;
    }

    /** What the player to act may do; empty when nobody has to. */
    public Optional<LegalActions> legalActions() {
        OptionalInt seat = toAct();
        return seat.isPresent() ? Optional.of(Choices.of(this, seat(seat.getAsInt())).legal()) : Optional.empty();
    }

    /** The chips that the seat put in, without those that came back uncalled. */
    public long contribution(int seat) {
        return seat(seat).contribution();
    }

    /** The chips that the seat was awarded. */
    public long won(int seat) {
        return seat(seat).won();
    }

    /** How many events the hand was folded from. */
    public int size() {
        return events.size();
    }

    /** All that happened so far. */
    public List<HandEvent> events() {
        return Collections.unmodifiableList(events);
    }

    Circle circle() {
        return circle;
    }

    BettingRound round() {
        return round;
    }

    List<Card> deck() {
        return began.deck();
    }

    /** Lets one more thing happen. @throws IllegalStateException when chips were lost or made by it (R20) */
    void apply(HandEvent event) {
        switch (event) {
            case HandEvent.HandBegan again ->
                throw new IllegalStateException("hand " + again.number() + " began twice");
            case HandEvent.AntePosted(int seat, long amount) -> postAnte(seat(seat), amount);
            case HandEvent.BlindPosted(int seat, Blind blind, long amount) -> seat(seat).bet(amount);
            case HandEvent.HoleCardsDealt(int seat, List<Card> cards) -> dealTo(seat(seat), cards);
            case HandEvent.TimedOut timedOut -> {
            }
            case HandEvent.Folded(int seat) -> fold(seat(seat));
            case HandEvent.Checked(int seat) -> answer(seat(seat));
            case HandEvent.Called(int seat, long amount) -> call(seat(seat), amount);
            case HandEvent.BetMade(int seat, long amount) -> raise(seat(seat), amount);
            case HandEvent.RaisedTo(int seat, long total) -> raise(seat(seat), total);
            case HandEvent.UncalledReturned(int seat, long amount) -> takeBack(seat(seat), amount);
            case HandEvent.BetsCollected(List<Pot> collected) -> collect(collected);
            case HandEvent.BoardDealt(Street next, List<Card> cards) -> begin(next, cards);
            case HandEvent.CardsShown(int seat, List<Card> cards) -> show(seat(seat));
            case HandEvent.CardsMucked(int seat) -> muck(seat(seat));
            case HandEvent.PotAwarded(int pot, int seat, long amount) -> award(pot, seat(seat), amount);
            case HandEvent.HandEnded end -> ended = true;
        }
        events.add(event);
        if (potTotal() + circle.stacks() != chips) {
            throw new IllegalStateException("chips appeared or vanished with " + event);
        }
    }

    private void postAnte(HandSeat seat, long amount) {
        seat.postAnte(amount);
        List<Integer> contenders = new ArrayList<>(pots.isEmpty() ? List.of() : pots.getFirst().contenders());
        contenders.add(seat.seat());
        pots = List.of(new Pot(potTotal() + amount, contenders));
    }

    private void dealTo(HandSeat seat, List<Card> cards) {
        seat.deal(cards);
        dealt = circle.allDealt();
    }

    private void fold(HandSeat seat) {
        seat.fold();
        round.acted(seat.seat());
    }

    private void answer(HandSeat seat) {
        seat.answer(round.currentBet());
        round.acted(seat.seat());
    }

    private void call(HandSeat seat, long amount) {
        seat.bet(amount);
        answer(seat);
    }

    private void raise(HandSeat seat, long total) {
        seat.bet(total - seat.bet());
        round.raised(seat.seat(), total);
        answer(seat);
    }

    private void takeBack(HandSeat seat, long amount) {
        long fromPot = seat.takeBack(amount);
        if (fromPot > 0) {
            takeFromPot(pots.size() - 1, fromPot);
        }
    }

    private void collect(List<Pot> collected) {
        circle.forEach(HandSeat::collectBet);
        if (dealt) {
            round.collected(); // antes are collected before, and leave the big blind to be called
        }
        pots = List.copyOf(collected);
    }

    private void begin(Street next, List<Card> cards) {
        street = next;
        board.addAll(cards);
        circle.forEach(HandSeat::beginStreet);
        round.beginStreet(circle.last().seat());
    }

    private void show(HandSeat seat) {
        seat.show();
        showdown = true;
    }

    private void muck(HandSeat seat) {
        seat.muck();
        showdown = true;
    }

    private void award(int pot, HandSeat seat, long amount) {
        takeFromPot(pot, amount);
        seat.win(amount);
    }

    private void takeFromPot(int index, long amount) {
        List<Pot> left = new ArrayList<>(pots);
        Pot pot = left.get(index);
        left.set(index, new Pot(pot.amount() - amount, pot.contenders()));
        pots = List.copyOf(left);
    }
}
