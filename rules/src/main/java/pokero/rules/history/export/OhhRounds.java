package pokero.rules.history.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import pokero.rules.betting.Blind;
import pokero.rules.cards.Card;
import pokero.rules.hand.HandEvent;
import pokero.rules.variant.Street;

/** The rounds and actions of Open Hand History. An amount is what the action adds to the pot. */
final class OhhRounds {

    private static final String FORMAT = "Open Hand History";
    private static final String SHOWDOWN = "Showdown";

    private final HandHistory history;
    private final Chips chips;
    private final List<Map<String, Object>> rounds = new ArrayList<>();
    private final List<Map<String, Object>> shows = new ArrayList<>();
    private List<Map<String, Object>> actions = new ArrayList<>();
    private int number;

    OhhRounds(HandHistory history) {
        this.history = history;
        chips = new Chips(history.began().seats());
    }

    List<Map<String, Object>> list() {
        begin(name(Street.PREFLOP), List.of());
        history.hand().events().forEach(this::tell);
        if (!shows.isEmpty()) {
            begin(SHOWDOWN, List.of());
            shows.forEach(show -> {
                show.put("action_number", number++);
                actions.add(show);
            });
        }
        return rounds;
    }

    private void tell(HandEvent event) {
        switch (event) {
            case HandEvent.AntePosted(int seat, long amount) -> pay(seat, "Post Ante", amount);
            case HandEvent.DeadPosted(int seat, long amount) -> pay(seat, "Post Dead", amount);
            case HandEvent.BlindPosted(int seat, Blind blind, long amount) -> bet(seat, action(blind), amount);
            case HandEvent.HoleCardsDealt(int seat, List<Card> cards) ->
                history.open(seat).ifPresentOrElse(open -> add(seat, "Dealt Cards").put("cards", text(open)),
                        () -> add(seat, "Dealt Cards"));
            case HandEvent.Folded(int seat) -> add(seat, "Fold");
            case HandEvent.Checked(int seat) -> add(seat, "Check");
            case HandEvent.Called(int seat, long amount) -> bet(seat, "Call", amount);
            case HandEvent.BetMade(int seat, long amount) -> bet(seat, "Bet", amount);
            case HandEvent.RaisedTo(int seat, long total) -> put(seat, "Raise", chips.betTo(seat, total));
            case HandEvent.BoardDealt(Street street, List<Card> cards) -> begin(name(street), cards);
            case HandEvent.SecondBoardDealt(Street street, List<Card> cards) -> begin(name(street), cards);
            case HandEvent.CardsShown(int seat, List<Card> cards) -> show(seat, "Shows Cards", cards);
            case HandEvent.CardsMucked(int seat) ->
                show(seat, "Mucks Cards", history.open(seat).orElse(List.of()));
            case HandEvent.ReturnOrderSet order -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.CardsDiscarded discarded -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.DiscardsShuffled shuffled -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.BroughtIn broughtIn -> throw UntellableException.drawOrStud(FORMAT);
            case HandEvent.HandBegan began -> {
            }
            case HandEvent.TimedOut timedOut -> {
            }
            case HandEvent.UncalledReturned uncalled -> {
            }
            case HandEvent.BetsCollected collected -> {
            }
            case HandEvent.PlayersAsked asked -> {
            }
            case HandEvent.RunItTwiceAnswered answered -> {
            }
            case HandEvent.PotAwarded award -> {
            }
            case HandEvent.HandEnded end -> {
            }
        }
    }

    private static String action(Blind blind) {
        return switch (blind) {
            case SMALL -> "Post SB";
            case BIG -> "Post BB";
            case STRADDLE -> "Straddle";
            case LATE -> "Post Extra Blind";
        };
    }

    private static String name(Street street) {
        return street.name().charAt(0) + street.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private void begin(String street, List<Card> cards) {
        chips.beginStreet();
        actions = new ArrayList<>();
        Map<String, Object> round = new LinkedHashMap<>();
        round.put("id", rounds.size());
        round.put("street", street);
        round.put("cards", text(cards));
        round.put("actions", actions);
        rounds.add(round);
    }

    private void pay(int seat, String action, long amount) {
        chips.pay(seat, amount);
        put(seat, action, amount);
    }

    private void bet(int seat, String action, long amount) {
        chips.bet(seat, amount);
        put(seat, action, amount);
    }

    private void put(int seat, String action, long amount) {
        Map<String, Object> put = add(seat, action);
        put.put("amount", history.occasion().money().amount(amount));
        put.put("is_allin", chips.allIn(seat));
    }

    private Map<String, Object> add(int seat, String action) {
        Map<String, Object> entry = entry(seat, action);
        entry.put("action_number", number++);
        actions.add(entry);
        return entry;
    }

    /** Cards that were turned up before the board was complete belong to the showdown all the same. */
    private void show(int seat, String action, List<Card> cards) {
        Map<String, Object> show = entry(seat, action);
        if (!cards.isEmpty()) {
            show.put("cards", text(cards));
        }
        shows.add(show);
    }

    private static Map<String, Object> entry(int seat, String action) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("action_number", 0);
        entry.put("player_id", seat);
        entry.put("action", action);
        return entry;
    }

    private static List<String> text(List<Card> cards) {
        return cards.stream().map(Card::toString).toList();
    }
}
