package pokero.rules.history.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import pokero.rules.betting.Blind;
import pokero.rules.cards.Card;
import pokero.rules.hand.HandEvent;
import pokero.rules.variant.Street;

/** The part of a PokerStars text from the blinds to the pots. */
final class PokerStarsPlay {

    private static final String FORMAT = "PokerStars text";

    private final HandHistory history;
    private final Chips chips;
    private final List<Card> board = new ArrayList<>();
    private final List<Card> secondBoard = new ArrayList<>();
    private final Map<Integer, String> shows = new LinkedHashMap<>();
    private final Map<Integer, Long> dead = new LinkedHashMap<>();
    private final List<HandEvent.PotAwarded> awards = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean holeCards;

    PokerStarsPlay(HandHistory history) {
        this.history = history;
        chips = new Chips(history.began().seats());
        chips.atLeast(history.began().blinds().big());
    }

    String text() {
        history.hand().events().forEach(this::tell);
        return text.toString();
    }

    private void tell(HandEvent event) {
        switch (event) {
            case HandEvent.AntePosted(int seat, long amount) -> {
                chips.pay(seat, amount);
                act(seat, "posts the ante " + history.text(amount));
            }
            case HandEvent.DeadPosted(int seat, long amount) -> payDead(seat, amount);
            case HandEvent.BlindPosted(int seat, Blind blind, long amount) -> post(seat, blind, amount);
            case HandEvent.HoleCardsDealt(int seat, List<Card> cards) -> dealHole(seat);
            case HandEvent.TimedOut(int seat) -> line(history.name(seat) + " has timed out");
            case HandEvent.Folded(int seat) -> line(history.name(seat) + ": folds");
            case HandEvent.Checked(int seat) -> line(history.name(seat) + ": checks");
            case HandEvent.Called(int seat, long amount) -> {
                chips.bet(seat, amount);
                act(seat, "calls " + history.text(amount));
            }
            case HandEvent.BetMade(int seat, long amount) -> {
                chips.bet(seat, amount);
                act(seat, "bets " + history.text(amount));
            }
            case HandEvent.RaisedTo(int seat, long total) -> raise(seat, total);
            case HandEvent.UncalledReturned(int seat, long amount) ->
                line("Uncalled bet (" + history.text(amount) + ") returned to " + history.name(seat));
            case HandEvent.BoardDealt(Street street, List<Card> cards) ->
                dealBoard(history.isRunTwice(street) ? "FIRST " + street : street.name(), board, cards);
            case HandEvent.SecondBoardDealt(Street street, List<Card> cards) -> dealSecondBoard(street, cards);
            case HandEvent.CardsShown(int seat, List<Card> cards) -> shows.put(seat, "shows " + text(cards));
            case HandEvent.CardsMucked(int seat) -> shows.put(seat, "mucks hand");
            case HandEvent.PotAwarded award -> awards.add(award);
            case HandEvent.HandEnded end -> showDown();
            case HandEvent.ReturnOrderSet order -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.CardsDiscarded discarded -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.DiscardsShuffled shuffled -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.BroughtIn broughtIn -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.HandBegan began -> {
            }
            case HandEvent.BetsCollected collected -> {
            }
            case HandEvent.PlayersAsked asked -> {
            }
            case HandEvent.RunItTwiceAnswered answered -> {
            }
        }
    }

    /** What a player owes who comes back is told together with his big blind. */
    private void payDead(int seat, long amount) {
        chips.pay(seat, amount);
        boolean blindToo = history.began().posts().stream().filter(post -> post.seat() == seat).count() > 1;
        if (blindToo && !chips.allIn(seat)) {
            dead.put(seat, amount);
        } else {
            act(seat, "posts the ante " + history.text(amount));
        }
    }

    private void post(int seat, Blind blind, long amount) {
        chips.bet(seat, amount);
        if (dead.containsKey(seat)) {
            act(seat, "posts small & big blinds " + history.text(amount + dead.remove(seat)));
            return;
        }
        act(seat, switch (blind) {
            case SMALL -> "posts small blind ";
            case BIG -> "posts " + (history.hasButtonBlind() ? "button" : "big") + " blind ";
            case STRADDLE -> "posts straddle ";
            case LATE -> "posts big blind ";
        } + history.text(amount));
    }

    private void dealHole(int seat) {
        if (!holeCards) {
            line("*** HOLE CARDS ***");
            holeCards = true;
        }
        if (history.isHero(seat)) {
            history.open(seat).ifPresent(cards -> line("Dealt to " + history.name(seat) + " " + text(cards)));
        }
    }

    private void raise(int seat, long total) {
        long by = total - chips.highest();
        chips.betTo(seat, total);
        act(seat, "raises " + history.text(by) + " to " + history.text(total));
    }

    private void dealSecondBoard(Street street, List<Card> cards) {
        if (secondBoard.isEmpty()) {
            secondBoard.addAll(history.commonBoard());
        }
        dealBoard("SECOND " + street, secondBoard, cards);
    }

    private void dealBoard(String name, List<Card> before, List<Card> cards) {
        chips.beginStreet();
        line("*** " + name + " *** " + (before.isEmpty() ? "" : text(before) + " ") + text(cards));
        before.addAll(cards);
    }

    private void showDown() {
        if (shows.isEmpty()) {
            awards.forEach(this::award);
            history.seats().stream().filter(seat -> !seat.folded())
                    .forEach(last -> line(history.name(last.seat()) + ": doesn't show hand"));
        } else if (history.isRunTwice()) {
            showDown("FIRST SHOW DOWN", board, 1);
            showDown("SECOND SHOW DOWN", secondBoard, 2);
        } else {
            showDown("SHOW DOWN", board, 1);
        }
    }

    private void showDown(String name, List<Card> on, int number) {
        line("*** " + name + " ***");
        shows.forEach((seat, what) -> line(history.name(seat) + ": " + what
                + (history.hand().seat(seat).shown() ? " (" + history.words(seat, on) + ")" : "")));
        awards.stream().filter(award -> award.board() == number).forEach(this::award);
    }

    private void award(HandEvent.PotAwarded award) {
        line(history.name(award.seat()) + " collected " + history.text(award.amount()) + " from "
                + history.potNames().get(award.pot()));
    }

    private void act(int seat, String action) {
        line(history.name(seat) + ": " + action + (chips.allIn(seat) ? " and is all-in" : ""));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    static String text(List<Card> cards) {
        return cards.stream().map(Card::toString).collect(Collectors.joining(" ", "[", "]"));
    }
}
