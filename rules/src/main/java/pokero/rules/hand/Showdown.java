package pokero.rules.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import pokero.rules.betting.AllInHands;
import pokero.rules.betting.Pot;
import pokero.rules.betting.Share;

/** The end of a hand: who shows, in which order, and who wins which pot. */
final class Showdown {

    private static final int HIGH = 0;
    private static final int LOW = 1;
    private static final Comparator<HandSeat> DEEPEST_FIRST = Comparator.comparingLong(HandSeat::level).reversed();

    private final Hand hand;
    private final Ranks ranks;

    private Showdown(Hand hand, Ranks ranks) {
        this.hand = hand;
        this.ranks = ranks;
    }

    /** Awards the pots. The last player in shows nothing; several show or muck in turn and the cards speak (R23). */
    static void settle(Hand hand) {
        if (hand.circle().live() > 1) {
            new Showdown(hand, Ranks.of(hand)).settle();
        } else {
            int last = hand.circle().liveSeats().getFirst();
            for (int pot = hand.pots().size() - 1; pot >= 0; pot--) {
                hand.apply(new HandEvent.PotAwarded(pot, last, hand.pots().get(pot).amount()));
            }
        }
        hand.apply(new HandEvent.HandEnded());
    }

    /** Turns up the cards of everybody who is still in and has not shown. */
    static void turnUp(Hand hand) {
        for (HandSeat seat : order(hand)) {
            if (!seat.shown()) {
                hand.apply(new HandEvent.CardsShown(seat.seat(), seat.hole()));
            }
        }
    }

    /**
     * Who shows first: players in a side pot before those who are all-in for less, among them the last aggressor of the
     * street and then clockwise, without an aggressor from whoever was to act first on it (R21, R32).
     */
    static List<HandSeat> order(Hand hand) {
        Circle circle = hand.circle();
        BettingRound round = hand.round();
        int leader = round.lastAggressor() == 0 ? round.opener() : round.lastAggressor();
        int first = leader == 0 ? 0 : circle.placeOf(leader);
        List<HandSeat> order = circle.from(first, seat -> !seat.folded());
        order.sort(DEEPEST_FIRST);
        return order;
    }

    /** Awards the pots of a hand whose players have shown or mucked already, and ends it. */
    static void award(Hand hand) {
        new Showdown(hand, Ranks.of(hand)).awardAll();
        hand.apply(new HandEvent.HandEnded());
    }

    private void settle() {
        if (hand.rules().allInHands() == AllInHands.FACE_UP && hand.circle().somebodyIsAllIn()) {
            turnUp(hand);
        } else {
            showOrMuck();
        }
        awardAll();
    }

    private void awardAll() {
        for (int pot = hand.pots().size() - 1; pot >= 0; pot--) {
            award(pot);
        }
    }

    private void showOrMuck() {
        List<Integer> shown = new ArrayList<>();
        for (HandSeat seat : order(hand)) {
            if (!seat.shown()) {
                hand.apply(shown.isEmpty() || mayWin(seat.seat(), shown)
                        ? new HandEvent.CardsShown(seat.seat(), seat.hole())
                        : new HandEvent.CardsMucked(seat.seat()));
            }
            if (seat.shown()) {
                shown.add(seat.seat());
            }
        }
    }

    /** Whether he has a pot to win from those who have shown. */
    private boolean mayWin(int seat, List<Integer> shown) {
        for (Pot pot : hand.pots()) {
            List<Integer> contenders = pot.contenders();
            if (contenders.size() > 1 && contenders.contains(seat)) {
                List<Integer> rivals = new ArrayList<>(shown);
                rivals.retainAll(contenders);
                if (ranks.mayWin(seat, rivals)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each board plays for half of the pot, the first one for the odd chip too (R19). */
    private void award(int index) {
        Pot pot = hand.pots().get(index);
        List<Integer> contenders = contenders(pot);
        if (contenders.size() == 1) {
            hand.apply(new HandEvent.PotAwarded(index, contenders.getFirst(), pot.amount()));
            return;
        }
        int boards = hand.boards().count();
        for (int board = 1; board <= boards; board++) {
            long odd = board == 1 ? pot.amount() % boards : 0;
            award(index, board, contenders, pot.amount() / boards + odd);
        }
    }

    /** Who mucked gave up what others can win. */
    private List<Integer> contenders(Pot pot) {
        List<Integer> shown = new ArrayList<>(pot.contenders());
        shown.removeIf(seat -> hand.seat(seat).mucked());
        return shown.isEmpty() ? pot.contenders() : shown;
    }

    /** In high-low the high half takes the odd chip, and everything where nobody has a low hand (R18). */
    private void award(int index, int board, List<Integer> contenders, long amount) {
        List<Integer> high = ranks.best(board, HIGH, contenders);
        List<Integer> low = hand.variant().isHighLow() ? ranks.best(board, LOW, contenders) : List.of();
        if (low.isEmpty()) {
            split(index, board, Share.WHOLE, high, amount);
        } else {
            split(index, board, Share.HIGH, high, amount - amount / 2);
            split(index, board, Share.LOW, low, amount / 2);
        }
    }

    /** Equal shares; the chips that cannot be shared go one each to the winners left of the button (R18). */
    private void split(int index, int board, Share share, List<Integer> winners, long amount) {
        long odd = amount % winners.size();
        for (int winner : winners) {
            long won = amount / winners.size() + (odd-- > 0 ? 1 : 0);
            if (won > 0) {
                hand.apply(new HandEvent.PotAwarded(index, board, share, winner, won));
            }
        }
    }
}
