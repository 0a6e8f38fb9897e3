package pokero.rules.history.export;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import pokero.rules.betting.BettingStructure;
import pokero.rules.hand.HandSeat;

/**
 * Tells a hand as the text that PokerStars writes and trackers read. There is no public specification: the form follows
 * published sample hands.
 */
public final class PokerStarsText {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd H:mm:ss 'ET'", Locale.ROOT);

    private final HandHistory history;
    private final StringBuilder text = new StringBuilder();

    private PokerStarsText(HandHistory history) {
        this.history = history;
    }

    /**
     * @throws UntellableException when the format does not know the game
     * @throws IllegalArgumentException when the hand goes on
     */
    public static String of(HandHistory history) {
        PokerStarsText writer = new PokerStarsText(history.mustBeOver());
        writer.head();
        writer.text.append(new PokerStarsPlay(history).text());
        writer.text.append(new PokerStarsSummary(history).text());
        return writer.text.toString();
    }

    private void head() {
        Occasion occasion = history.occasion();
        line("PokerStars Hand #" + number(occasion.hand()) + ": " + game() + " (" + stakes() + ") - "
                + TIME.format(occasion.start().atOffset(ZoneOffset.UTC).atZoneSameInstant(EASTERN)));
        line("Table '" + occasion.table().replace('\'', ' ') + "' " + occasion.tableSize() + "-max"
                + (occasion.money().isPlay() ? " (Play Money)" : "") + " Seat #" + history.buttonChair()
                + " is the button");
        for (HandSeat seat : history.seatsByChair()) {
            line("Seat " + history.chair(seat.seat()) + ": " + history.name(seat.seat()) + " ("
                    + history.text(seat.startingStack()) + " in chips)");
        }
    }

    /** Trackers want a number; another name becomes one that stays the same. */
    private static String number(String hand) {
        return hand.matches("\\d{1,18}") ? hand : Integer.toUnsignedString(hand.hashCode());
    }

    private String game() {
        return switch (history.hand().variant().code()) {
            case "NT" -> "Hold'em No Limit";
            case "NS" -> "6+ Hold'em No Limit";
            case "FT" -> "Hold'em Limit";
            case "PO" -> "Omaha Pot Limit";
            case "PO5" -> "5 Card Omaha Pot Limit";
            case "PO/8" -> "Omaha Hi/Lo Pot Limit";
            case "FO/8" -> "Omaha Hi/Lo Limit";
            default ->
                throw new UntellableException("PokerStars text does not know " + history.hand().variant().name());
        };
    }

    /** The blinds, in a fixed-limit game the bets. */
    private String stakes() {
        if (history.hasButtonBlind()) {
            return "Button Blind " + history.text(history.began().blinds().big()) + " - Ante "
                    + withCurrency(history.text(history.began().blinds().ante()));
        }
        boolean limit = history.hand().variant().structure() == BettingStructure.FIXED_LIMIT;
        long small = limit ? history.began().bets().small() : history.began().blinds().small();
        long big = limit ? history.began().bets().big() : history.began().blinds().big();
        return withCurrency(history.text(small) + "/" + history.text(big));
    }

    private String withCurrency(String amounts) {
        return (amounts + " " + history.occasion().money().currency()).strip();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
