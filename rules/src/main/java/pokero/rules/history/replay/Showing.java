package pokero.rules.history.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pokero.rules.betting.Pot;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSeat;
import pokero.rules.hand.RecordedShowdown;
import pokero.rules.history.phh.PhhCards;

/**
 * Who shows and who mucks once the betting is over. Before each street that is still to be dealt, and at the end, every
 * player who is in and has not turned up all his cards shows, mucks, or says that he does neither, in any order.
 */
final class Showing {

    private final Hand hand;
    private final Dealt dealt;
    private final Set<Integer> done = new HashSet<>();
    private int first = 1;
    private boolean begun;

    Showing(Hand hand, Dealt dealt) {
        this.hand = hand;
        this.dealt = dealt;
    }

    /** The last player who bet or raised shows first, without one the first left of the button. */
    void startWith(int seat) {
        first = seat;
    }

    /** Whether there is more than one player left to show. */
    boolean isContested() {
        return live().size() > 1;
    }

    boolean hasNotBegun() {
        return !begun;
    }

    void show(int seat, PhhCards cards) {
        admit(seat, cards.hidden() == 0 && cards.size() == hand.variant().holeCards());
        dealt.show(seat, cards);
    }

    void showDealt(int seat) {
        admit(seat, true);
        dealt.of(seat).showDealt();
    }

    void muck(int seat) {
        admit(seat, false);
        dealt.of(seat).muck();
    }

    /** @param everything whether he turns up all his cards, as a winner may whom nobody asked */
    private void admit(int seat, boolean everything) {
        dealt.holesMustBeComplete();
        refuseUnless(hand.ended(), "there is still to bet: player " + hand.toAct().orElse(0) + " to act");
        refuseUnless(!hand.seat(seat).folded(), "player " + seat + " has folded");
        refuseUnless(!dealt.of(seat).mucked(), "player " + seat + " has mucked his cards");
        boolean asked = pending().anyMatch(other -> other == seat);
        refuseUnless(asked || isOver() && everything && wins(seat),
                waitsFor().or(() -> dealt.waitsForBoard(isOver()))
                        .map(next -> "player " + seat + " has shown, it is for " + next).orElse("the hand is over"));
        begun = true;
        done.add(seat);
    }

    private static void refuseUnless(boolean allowed, String reason) {
        if (!allowed) {
            throw new IllegalStepException(reason);
        }
    }

    private boolean wins(int seat) {
        return settled().filter(end -> end.seat(seat).won() > 0).isPresent();
    }

    /** The next street is dealt: who has not turned up all his cards is asked again. */
    void goOn() {
        if (contending().count() > 1) {
            done.clear();
        }
    }

    /** @throws IllegalStepException when somebody has to show or muck before the next card */
    void mustBeDone() {
        waitsFor().ifPresent(who -> {
            throw new IllegalStepException("before the next card it is for " + who);
        });
    }

    Optional<String> waitsFor() {
        return pending().findFirst().map(seat -> "player " + seat + " to show or muck");
    }

    boolean isOver() {
        return hand.ended() && pending().findAny().isEmpty() && (dealt.boardComplete() || contending().count() < 2);
    }

    private Stream<Integer> pending() {
        return hand.ended() && isContested()
                ? contending().filter(seat -> !dealt.of(seat).allShown() && !done.contains(seat))
                : Stream.empty();
    }

    /** Who has not folded, in the order in which they show. */
    private List<Integer> live() {
        List<Integer> live = new ArrayList<>();
        for (int place = 0; place < hand.seats().size(); place++) {
            HandSeat seat = hand.seats().get((first - 1 + place) % hand.seats().size());
            if (!seat.folded()) {
                live.add(seat.seat());
            }
        }
        return live;
    }

    private Stream<Integer> contending() {
        return live().stream().filter(seat -> !dealt.of(seat).mucked());
    }

    /** The hand with the pots awarded to those who showed; empty when nobody's cards for a pot are known. */
    Optional<Hand> settled() {
        if (!isContested()) {
            return Optional.of(hand);
        }
        Set<Integer> shown = shown();
        return pots()
                .allMatch(pot -> pot.contenders().size() == 1 || pot.contenders().stream().anyMatch(shown::contains))
                        ? Optional.of(RecordedShowdown.of(hand, shown))
                        : Optional.empty();
    }

    /** Whose cards count: those who turned them up, and the last player whom all others left the pots to. */
    private Set<Integer> shown() {
        List<Integer> contending = contending().toList();
        return contending.size() == 1
                ? Set.copyOf(contending)
                : contending.stream().filter(this::isKnown).collect(Collectors.toSet());
    }

    private boolean isKnown(int seat) {
        return !dealt.of(seat).shown().isEmpty() && dealt.boardKnown();
    }

    private Stream<Pot> pots() {
        return RecordedShowdown.pots(hand).stream();
    }
}
