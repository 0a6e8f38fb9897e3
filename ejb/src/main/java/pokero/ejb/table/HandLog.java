package pokero.ejb.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import pokero.ejb.table.LogLine.Kind;
import pokero.rules.cards.Card;
import pokero.rules.betting.Blind;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandEvent.PotAwarded;
import pokero.rules.variant.Street;
import pokero.rules.ranking.HandRank;
import pokero.rules.ranking.Ranking;

/** Tells a hand line by line; each player's cards are a line that is only for him. */
final class HandLog {

    private final Snapshot table;
    private final boolean sidePots;
    private final Ranking high;
    private final Map<Integer, Long> stacks = new HashMap<>();
    private final Map<Integer, Long> bets = new HashMap<>();
    private final List<Card> board = new ArrayList<>(5);
    private final List<LogLine> lines = new ArrayList<>();
    private int seq;

    private HandLog(Snapshot table, Hand hand) {
        this.table = table;
        high = hand.variant().split().getFirst();
        sidePots = hand.events().stream().anyMatch(event -> event instanceof PotAwarded award && award.pot() > 0);
        hand.seats().forEach(seat -> stacks.put(seat.seat(), seat.startingStack()));
    }

    static List<LogLine> of(Snapshot table, Hand hand) {
        HandLog log = new HandLog(table, hand);
        for (HandEvent event : hand.events()) {
            log.tell(event);
            log.seq++;
        }
        return List.copyOf(log.lines);
    }

    private void tell(HandEvent event) {
        switch (event) {
            case HandEvent.HandBegan began -> line(Kind.HAND_BEGINS, 0, began.number());
            case HandEvent.AntePosted(int seat, long amount) -> {
                pay(seat, amount);
                line(Kind.ANTE, seat, amount);
            }
            case HandEvent.BlindPosted(int seat, Blind blind, long amount) -> {
                bet(seat, amount);
                line(posted(blind), seat, amount);
            }
            case HandEvent.DeadPosted(int seat, long amount) -> {
                pay(seat, amount);
                line(Kind.DEAD_POST, seat, amount);
            }
            case HandEvent.HoleCardsDealt(int seat, List<Card> cards) ->
                line(Kind.DEALT_TO_YOU, seat, 0, cards, Optional.empty());
            case HandEvent.BroughtIn(int seat, long amount) -> {
                bet(seat, amount);
                line(Kind.BRINGS_IN, seat, amount);
            }
            case HandEvent.CardsDiscarded(int seat, List<Card> cards) ->
                line(cards.isEmpty() ? Kind.STANDS_PAT : Kind.CHANGES_CARDS, seat, cards.size());
            case HandEvent.DiscardsShuffled shuffled -> line(Kind.DISCARDS_SHUFFLED, 0, 0);
            case HandEvent.ReturnOrderSet order -> {
            }
            case HandEvent.TimedOut(int seat) -> line(Kind.TIMED_OUT, seat, 0);
            case HandEvent.Folded(int seat) -> line(Kind.FOLD, seat, 0);
            case HandEvent.Checked(int seat) -> line(Kind.CHECK, seat, 0);
            case HandEvent.Called(int seat, long amount) -> {
                bet(seat, amount);
                line(isAllIn(seat) ? Kind.CALL_ALL_IN : Kind.CALL, seat, amount);
            }
            case HandEvent.BetMade(int seat, long amount) -> {
                bet(seat, amount);
                line(isAllIn(seat) ? Kind.BET_ALL_IN : Kind.BET, seat, amount);
            }
            case HandEvent.RaisedTo(int seat, long total) -> {
                bet(seat, total - bets.getOrDefault(seat, 0L));
                line(isAllIn(seat) ? Kind.RAISE_ALL_IN : Kind.RAISE, seat, total);
            }
            case HandEvent.UncalledReturned(int seat, long amount) -> line(Kind.UNCALLED_RETURNED, seat, amount);
            case HandEvent.BetsCollected collected -> {
            }
            case HandEvent.BoardDealt(Street street, List<Card> cards) -> dealt(street, cards);
            case HandEvent.CardsShown(int seat, List<Card> cards) -> line(Kind.SHOWS, seat, 0, cards, rank(cards));
            case HandEvent.PlayersAsked asked -> {
            }
            case HandEvent.RunItTwiceAnswered(int seat, boolean agreed) ->
                line(agreed ? Kind.AGREES_TO_RUN_IT_TWICE : Kind.RUNS_IT_ONCE, seat, 0);
            case HandEvent.SecondBoardDealt(Street street, List<Card> cards) ->
                line(Kind.SECOND_BOARD, 0, 0, cards, Optional.empty());
            case HandEvent.CardsMucked(int seat) -> line(Kind.MUCKS, seat, 0);
            case PotAwarded award -> line(award(award.pot()), award.seat(), award.amount());
            case HandEvent.HandEnded ended -> {
            }
        }
    }

    private static Kind posted(Blind blind) {
        return switch (blind) {
            case SMALL -> Kind.SMALL_BLIND;
            case BIG -> Kind.BIG_BLIND;
            case STRADDLE -> Kind.STRADDLE;
            case LATE -> Kind.LATE_POST;
        };
    }

    private void pay(int seat, long amount) {
        stacks.merge(seat, -amount, Long::sum);
    }

    private void bet(int seat, long amount) {
        pay(seat, amount);
        bets.merge(seat, amount, Long::sum);
    }

    private boolean isAllIn(int seat) {
        return stacks.get(seat) == 0;
    }

    private void dealt(Street street, List<Card> cards) {
        bets.clear();
        board.addAll(cards);
        line(dealtOn(street), 0, 0, cards, Optional.empty());
    }

    private static Kind dealtOn(Street street) {
        return switch (street) {
            case FLOP -> Kind.FLOP;
            case TURN -> Kind.TURN;
            case RIVER -> Kind.RIVER;
            case PREFLOP, BEFORE_THE_DRAW, FIRST_DRAW, SECOND_DRAW, THIRD_DRAW, SECOND_STREET, THIRD_STREET,
                    FOURTH_STREET, FIFTH_STREET, SIXTH_STREET, SEVENTH_STREET ->
                Kind.COMMON_CARD;
        };
    }

    /** What the cards make with the board as it lies now; before the flop they make nothing yet. */
    private Optional<HandRank> rank(List<Card> cards) {
        return board.isEmpty() ? Optional.empty() : high.rank(cards, board);
    }

    private Kind award(int pot) {
        if (!sidePots) {
            return Kind.WINS_POT;
        }
        return pot == 0 ? Kind.WINS_MAIN_POT : Kind.WINS_SIDE_POT;
    }

    private void line(Kind kind, int seat, long amount) {
        line(kind, seat, amount, List.of(), Optional.empty());
    }

    private void line(Kind kind, int seat, long amount, List<Card> cards, Optional<HandRank> rank) {
        String player = seat == 0 ? "" : table.nameOf(seat);
        lines.add(new LogLine(seq, kind, seat, player, amount, cards, rank));
    }
}
