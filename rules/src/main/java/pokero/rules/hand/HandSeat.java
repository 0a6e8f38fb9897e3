package pokero.rules.hand;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Card;

/** A player's place in a running hand: his chips, his cards, and what he did with them. */
public final class HandSeat {

    private static final long NOT_ACTED = -1;

    private final int seat;
    private final long startingStack;
    private long stack;
    private long bet;
    private long contribution;
    private long dead;
    private long won;
    private long answered = NOT_ACTED;
    private boolean folded;
    private boolean shown;
    private boolean mucked;
    private boolean stirred;
    private List<Card> hole = List.of();
    private List<Card> up = List.of();

    HandSeat(SeatStack start) {
        seat = start.seat();
        startingStack = start.stack();
        stack = startingStack;
    }

    public int seat() {
        return seat;
    }

    /** The chips that the seat began the hand with. */
    public long startingStack() {
        return startingStack;
    }

    /** The chips behind, not yet bet. */
    public long stack() {
        return stack;
    }

    /** The chips in front of the seat, bet on this street and not yet collected. */
    public long bet() {
        return bet;
    }

    /** All chips put in during the hand, antes too, without what came back uncalled. */
    public long contribution() {
        return contribution;
    }

    /** The part of the contribution that side pots are cut by; the rest is dead money. */
    long level() {
        return contribution - dead;
    }

    long dead() {
        return dead;
    }

    /** The chips awarded from the pots. */
    public long won() {
        return won;
    }

    public boolean folded() {
        return folded;
    }

    /** Still in the hand with nothing left behind. */
    public boolean allIn() {
        return !folded && stack == 0;
    }

    /** The hole cards, empty before they are dealt; for the server's eyes only unless {@link #shown()}. */
    public List<Card> hole() {
        return hole;
    }

    /** Those of his cards that were dealt face up, for all to see. */
    List<Card> up() {
        return up;
    }

    /** The hole cards lie face up. */
    public boolean shown() {
        return shown;
    }

    /** The player gave up at the showdown without showing. */
    public boolean mucked() {
        return mucked;
    }

    /** Still in the hand with chips to bet. */
    boolean canBet() {
        return !folded && stack > 0;
    }

    boolean acted() {
        return answered != NOT_ACTED;
    }

    /** The bet of the street when the player last acted on it. */
    long answered() {
        return answered;
    }

    void answer(long currentBet) {
        answered = currentBet;
    }

    /** Since the bets were collected his chips moved or he folded, so the pots are no longer what they were. */
    boolean stirred() {
        return stirred;
    }

    void post(long amount, boolean isDead) {
        stirred = true;
        stack -= amount;
        contribution += amount;
        dead += isDead ? amount : 0;
    }

    void bet(long amount) {
        stirred = true;
        stack -= amount;
        bet += amount;
        contribution += amount;
    }

    /** Gives back from the bet in front. @return the part that was collected before */
    long takeBack(long amount) {
        stirred = true;
        long inFront = Math.min(bet, amount);
        bet -= inFront;
        stack += amount;
        contribution -= amount;
        return amount - inFront;
    }

    void collectBet() {
        bet = 0;
        stirred = false;
    }

    void beginStreet() {
        answered = NOT_ACTED;
    }

    void deal(List<Card> cards, boolean faceUp) {
        hole = hole.isEmpty() ? cards : joined(hole, cards);
        up = faceUp ? joined(up, cards) : up;
    }

    void discard(List<Card> cards) {
        hole = hole.stream().filter(card -> !cards.contains(card)).toList();
        up = up.stream().filter(card -> !cards.contains(card)).toList();
    }

    private static List<Card> joined(List<Card> some, List<Card> others) {
        List<Card> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    void fold() {
        stirred = true;
        folded = true;
    }

    void show() {
        shown = true;
    }

    void muck() {
        mucked = true;
    }

    void win(long amount) {
        won += amount;
        stack += amount;
    }
}
