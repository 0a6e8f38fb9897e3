package pokero.rules.history.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandSeat;
import pokero.rules.history.replay.Outcome;
import pokero.rules.history.replay.Replay;
import pokero.rules.variant.Street;

/** A hand and the occasion on which it was played: what the writers of all formats write. */
public record HandHistory(Hand hand, Occasion occasion) {

    /** A hand without an occasion: of players without names, with all cards open. */
    public static HandHistory unnamed(Hand hand) {
        return new HandHistory(hand, Occasion.unnamed(hand));
    }

    /**
     * A recorded hand that was replayed.
     *
     * @throws IllegalArgumentException when its record stops before the end
     * @throws UntellableException when it does not tell a stack: then nobody can count the chips
     */
    public static HandHistory of(Replay replay) {
        if (!(replay.outcome() instanceof Outcome.Finished)) {
            throw new IllegalArgumentException("the record stops before the hand ends");
        }
        if (replay.finishingStacks().stream().anyMatch(Optional::isEmpty)) {
            throw new UntellableException("the stacks of some players are not known");
        }
        return new HandHistory(replay.hand(), new RecordedOccasion(replay).occasion());
    }

    /** @throws IllegalArgumentException when the hand goes on */
    HandHistory mustBeOver() {
        if (!hand.ended()) {
            throw new IllegalArgumentException("only a hand that is over can be told");
        }
        return this;
    }

    HandEvent.HandBegan began() {
        return (HandEvent.HandBegan) hand.events().getFirst();
    }

    String name(int seat) {
        return occasion.names().get(seat);
    }

    int chair(int seat) {
        return occasion.chairs().get(seat);
    }

    /** The chair with the button; where nobody was dealt in there, the last player's, who acts last. */
    int buttonChair() {
        return chair(buttonSeat());
    }

    int buttonSeat() {
        int button = began().positions().button();
        return hand.holds(button) ? button : DealingOrder.of(began()).last();
    }

    /** In short deck the only blind is the button's. */
    boolean hasButtonBlind() {
        return began().positions().bigBlind() == began().positions().button();
    }

    /** The seat's hole cards where they may be told. */
    Optional<List<Card>> open(int seat) {
        return Optional.ofNullable(occasion.open().get(seat));
    }

    boolean isHero(int seat) {
        return occasion.hero().filter(hero -> hero == seat).isPresent();
    }

    String text(long chips) {
        return occasion.money().text(chips);
    }

    List<HandSeat> seats() {
        return hand.seats();
    }

    List<HandSeat> seatsByChair() {
        return seats().stream().sorted(Comparator.comparingInt(seat -> chair(seat.seat()))).toList();
    }

    /** What the seat's hand is called on the board. */
    String words(int seat, List<Card> board) {
        return HandWords.of(hand.variant(), hand.seat(seat).hole(), board);
    }

    boolean isRunTwice() {
        return !hand.secondBoard().isEmpty();
    }

    boolean isRunTwice(Street street) {
        return hand.events().stream().anyMatch(
                event -> event instanceof HandEvent.SecondBoardDealt(Street second, var cards) && second == street);
    }

    /** The part of the board that was there before it was dealt twice. */
    List<Card> commonBoard() {
        List<Card> common = new ArrayList<>(hand.board());
        common.retainAll(hand.secondBoard());
        return common;
    }

    /** The chips of each pot, the main pot first. */
    List<Long> potAmounts() {
        Map<Integer, Long> amounts = new TreeMap<>();
        hand.events().forEach(event -> {
            if (event instanceof HandEvent.PotAwarded award) {
                amounts.merge(award.pot(), award.amount(), Long::sum);
            }
        });
        return List.copyOf(amounts.values());
    }

    /** What PokerStars calls each pot, the main pot first. */
    List<String> potNames() {
        int pots = potAmounts().size();
        List<String> names = new ArrayList<>(List.of(pots == 1 ? "pot" : "main pot"));
        for (int side = 1; side < pots; side++) {
            names.add(pots == 2 ? "side pot" : "side pot-" + side);
        }
        return names;
    }
}
