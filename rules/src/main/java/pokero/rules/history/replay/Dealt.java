package pokero.rules.history.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;
import pokero.rules.history.phh.PhhCards;
import pokero.rules.variant.Deal;

/** The cards that the file has dealt so far, compared with those that the dealer of the rules has. */
final class Dealt {

    private final Hand hand;
    private final CardsOut out;
    private final List<HoleCards> holes;
    private final List<Optional<Card>> board = new ArrayList<>();
    private final List<Integer> boardAfterStreet;

    Dealt(Hand hand) {
        this.hand = hand;
        out = new CardsOut(hand.variant().pack());
        holes = hand.seats().stream().map(seat -> new HoleCards(seat.seat(), hand.variant().holeCards())).toList();
        boardAfterStreet = boardAfterStreet(hand);
    }

    private static List<Integer> boardAfterStreet(Hand hand) {
        List<Integer> sizes = new ArrayList<>();
        int size = 0;
        for (var street : hand.variant().streets()) {
            size += street.deals().stream().filter(deal -> deal.to() == Deal.To.BOARD).mapToInt(Deal::cards).sum();
            sizes.add(size);
        }
        return sizes;
    }

    HoleCards of(int seat) {
        return holes.get(seat - 1);
    }

    void hole(int seat, PhhCards cards) {
        of(seat).deal(cards);
        out.take(cards.known(), "with player " + seat);
    }

    void show(int seat, PhhCards cards) {
        out.take(of(seat).show(cards), "with player " + seat);
    }

    /** @return whether the street's cards are all there now */
    boolean board(PhhCards cards, Supplier<Optional<String>> waitsFor) {
        holesMustBeComplete();
        int due = boardDue();
        if (due == 0) {
            throw new IllegalStepException(
                    "no card is dealt to the board now: " + waitsFor.get().orElse("the hand is over"));
        }
        if (cards.size() > due) {
            throw new IllegalStepException(due + " cards are dealt to the board now, not " + cards.size());
        }
        out.take(cards.known(), "on the board");
        board.addAll(cards.cards());
        return cards.size() == due;
    }

    /** @throws IllegalStepException when somebody has not got his cards */
    void holesMustBeComplete() {
        mustBeDealt(waitsForHole());
    }

    /** @throws IllegalStepException when the board lacks cards of the street */
    void boardMustBeComplete() {
        mustBeDealt(waitsForBoard(false));
    }

    private static void mustBeDealt(Optional<String> missing) {
        missing.ifPresent(cards -> {
            throw new IllegalStepException("cards are dealt first: " + cards);
        });
    }

    Optional<String> waitsForHole() {
        return IntStream.rangeClosed(1, holes.size()).filter(seat -> !of(seat).complete())
                .mapToObj(seat -> "the dealer to deal to player " + seat).findFirst();
    }

    Optional<String> waitsForBoard(boolean over) {
        return over || boardDue() == 0 ? Optional.empty() : Optional.of("the dealer to deal the " + street());
    }

    private String street() {
        int number = (int) boardAfterStreet.stream().filter(size -> size <= board.size()).count();
        return hand.variant().street(number).street().name().toLowerCase(Locale.ROOT);
    }

    /** Cards that the board lacks on its present street, as far as the dealer has gone. */
    private int boardDue() {
        int next = boardAfterStreet.stream().filter(size -> size > board.size()).findFirst().orElse(board.size());
        return hand.board().size() > board.size() ? next - board.size() : 0;
    }

    boolean boardComplete() {
        return board.size() == hand.variant().boardCards();
    }

    boolean boardKnown() {
        return board.stream().allMatch(Optional::isPresent);
    }
}
