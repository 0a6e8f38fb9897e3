package pokero.rules.hand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import pokero.rules.betting.Blind;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Pot;
import pokero.rules.betting.Question;
import pokero.rules.cards.Card;
import pokero.rules.variant.Street;
import pokero.rules.variant.Variant;

/**
 * The state of one hand, folded from its events. It begins with {@link HandEvent.HandBegan}, which carries the game and
 * the deck, goes from street to street as the {@link Dealer} appends what happened, and is over with
 * {@link HandEvent.HandEnded}. It knows every card, so it never leaves the server. Not safe for several threads.
 */
public final class Hand {

    private static final int NOBODY = 0;
    private static final int UNKNOWN = -1;

    private final HandEvent.HandBegan began;
    private final List<HandEvent> events = new ArrayList<>(48);
    private final Circle circle;
    private final BettingRound round;
    private final Middle middle = new Middle();
    private final Boards boards = new Boards();
    private final Asked asked = new Asked();
    private final Streets streets;
    private final long chips;
    private int toAct = UNKNOWN;
    private boolean wasAskedToRunItTwice;
    private boolean showdown;
    private boolean ended;

    private Hand(HandEvent.HandBegan began) {
        this.began = began;
        circle = Circle.of(began);
        round = new BettingRound(began);
        streets = new Streets(began, circle, round);
        chips = circle.chips();
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
        hand.catchUp(events);
        return hand;
    }

    /**
     * Lets happen here what has happened since in the hand that this one was folded from.
     *
     * @param log all its events; as many of them as this hand has events happened here already
     * @throws IllegalStateException when the events lose or make chips
     */
    public void catchUp(List<HandEvent> log) {
        for (HandEvent event : log.subList(size(), log.size())) {
            apply(event);
        }
    }

    public long number() {
        return began.number();
    }

    public Variant variant() {
        return began.variant();
    }

    public Blinds blinds() {
        return began.blinds();
    }

    public HouseRules rules() {
        return began.rules();
    }

    public Positions positions() {
        return began.positions();
    }

    public Street street() {
        return streets.now().street();
    }

    /** The community cards, in the order in which they were dealt. */
    public List<Card> board() {
        return boards.first();
    }

    /** The community cards of the second run, empty unless all agreed to run it twice. */
    public List<Card> secondBoard() {
        return boards.second();
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

    /** The cards of the seat that were dealt face up, for all to see; none in games with a board. */
    public List<Card> upCards(int seat) {
        return seat(seat).up();
    }

    /** The seat that must act; empty while the dealer is at work and after the end. */
    public OptionalInt toAct() {
        if (toAct == UNKNOWN) {
            toAct = nextToAct();
        }
        return toAct == NOBODY ? OptionalInt.empty() : OptionalInt.of(toAct);
    }

    private int nextToAct() {
        if (streets.stub().owed() > 0) {
            return NOBODY;
        }
        if (asked.question().isPresent()) {
            return asked.next();
        }
        return !streets.isDealing() && !showdown && !ended ? Turn.next(circle, round).orElse(NOBODY) : NOBODY;
    }

    /** What the player to act is asked, where it is not about a bet. */
    public Optional<Question> question() {
        return asked.question();
    }

    /** The total that a player must have in front of him to stay in on this street. */
    public long currentBet() {
        return round.currentBet();
    }

    /** The pots in the middle, the main pot first, without the bets of this street; awards empty them. */
    public List<Pot> pots() {
        return middle.pots();
    }

    /** The chips in the pots and in front of the players together. */
    public long potTotal() {
        return middle.total() + circle.bets();
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

    /** What happened after the first so many events. */
    List<HandEvent> eventsFrom(int first) {
        return List.copyOf(events.subList(first, events.size()));
    }

    /**
     * The part of the board that would have come, for those who are curious: empty unless the table allows it and the
     * hand ended before its board was complete (R24).
     */
    public List<Card> rabbit() {
        int missing = variant().boardCards() - board().size();
        boolean open = ended && rules().rabbitHunting() && missing > 0 && missing <= streets.stub().left();
        return open ? streets.stub().next(missing) : List.of();
    }

    HandEvent.HandBegan began() {
        return began;
    }

    Circle circle() {
        return circle;
    }

    BettingRound round() {
        return round;
    }

    Boards boards() {
        return boards;
    }

    Streets streets() {
        return streets;
    }

    boolean wasAskedToRunItTwice() {
        return wasAskedToRunItTwice;
    }

    /** Lets one more thing happen. @throws IllegalStateException when chips were lost or made by it (R20) */
    void apply(HandEvent event) {
        switch (event) {
            case HandEvent.HandBegan again ->
                throw new IllegalStateException("hand " + again.number() + " began twice");
            case HandEvent.AntePosted(int seat, long amount) -> post(seat(seat), amount, rules().deadAntes());
            case HandEvent.DeadPosted(int seat, long amount) -> post(seat(seat), amount, true);
            case HandEvent.BlindPosted(int seat, Blind blind, long amount) -> seat(seat).bet(amount);
            case HandEvent.ReturnOrderSet(List<Card> cards) -> streets.stub().setReturnOrder(cards);
            case HandEvent.HoleCardsDealt(int seat, List<Card> cards) -> streets.dealt(seat(seat), cards);
            case HandEvent.CardsDiscarded(int seat, List<Card> cards) -> discard(seat(seat), cards);
            case HandEvent.DiscardsShuffled(List<Card> cards) -> streets.stub().reshuffle(cards);
            case HandEvent.BroughtIn(int seat, long amount) -> call(seat(seat), amount);
            case HandEvent.TimedOut timedOut -> {
            }
            case HandEvent.Folded(int seat) -> fold(seat(seat));
            case HandEvent.Checked(int seat) -> answer(seat(seat));
            case HandEvent.Called(int seat, long amount) -> call(seat(seat), amount);
            case HandEvent.BetMade(int seat, long amount) -> raise(seat(seat), amount);
            case HandEvent.RaisedTo(int seat, long total) -> raise(seat(seat), total);
            case HandEvent.UncalledReturned(int seat, long amount) -> takeBack(seat(seat), amount);
            case HandEvent.BetsCollected(List<Pot> collected) -> collect(collected);
            case HandEvent.BoardDealt(Street next, List<Card> cards) -> {
                streets.dealtToTheBoard(cards);
                boards.deal(cards);
            }
            case HandEvent.PlayersAsked(Question question, List<Integer> seats) -> ask(question, seats);
            case HandEvent.RunItTwiceAnswered(int seat, boolean agreed) -> runItTwice(agreed);
            case HandEvent.SecondBoardDealt(Street again, List<Card> cards) -> {
                streets.stub().deal(cards.size());
                boards.dealSecond(cards);
            }
            case HandEvent.CardsShown(int seat, List<Card> cards) -> show(seat(seat));
            case HandEvent.CardsMucked(int seat) -> muck(seat(seat));
            case HandEvent.PotAwarded award -> award(award.pot(), seat(award.seat()), award.amount());
            case HandEvent.HandEnded end -> ended = true;
        }
        events.add(event);
        toAct = UNKNOWN;
        if (middle.total() + circle.chips() != chips) {
            throw new IllegalStateException("chips appeared or vanished with " + event);
        }
    }

    private void post(HandSeat seat, long amount, boolean dead) {
        seat.post(amount, dead);
        middle.post(seat.seat(), amount);
    }

    private void ask(Question question, List<Integer> seats) {
        switch (question) {
            case RUN_IT_TWICE -> wasAskedToRunItTwice = true;
            case DRAW -> streets.goOn();
        }
        asked.ask(question, seats);
    }

    private void discard(HandSeat seat, List<Card> cards) {
        asked.answered(true);
        streets.discarded(seat, cards);
    }

    private void fold(HandSeat seat) {
        seat.fold();
        round.acted(seat.seat());
    }

    private void answer(HandSeat seat) {
        seat.answer(round.betThatCounts());
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
            middle.takeFromLast(fromPot);
        }
    }

    private void collect(List<Pot> collected) {
        circle.forEach(HandSeat::collectBet);
        if (!streets.isDealing()) {
            round.collected(); // antes are collected before, and leave the big blind to be called
        }
        middle.collect(collected);
    }

    private void runItTwice(boolean agreed) {
        asked.answered(agreed);
        if (agreed && asked.question().isEmpty()) {
            boards.split();
        }
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
        middle.take(pot, amount);
        seat.win(amount);
    }
}
