package pokero.rules.history.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandSeat;
import pokero.rules.variant.Street;

/** The end of a PokerStars text: the pots, the board, and what became of each player. */
final class PokerStarsSummary {

    private final HandHistory history;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Street> folded = new HashMap<>();

    PokerStarsSummary(HandHistory history) {
        this.history = history;
        Street street = Street.PREFLOP;
        for (HandEvent event : history.hand().events()) {
            switch (event) {
                case HandEvent.BoardDealt dealt -> street = dealt.street();
                case HandEvent.Folded fold -> folded.put(fold.seat(), street);
                default -> {
                }
            }
        }
    }

    String text() {
        line("*** SUMMARY ***");
        line("Total pot " + history.text(total()) + pots() + " | Rake " + history.text(0));
        boards();
        for (HandSeat seat : history.seatsByChair()) {
            line("Seat " + history.chair(seat.seat()) + ": " + history.name(seat.seat()) + positions(seat.seat()) + " "
                    + fate(seat));
        }
        return text.toString();
    }

    private long total() {
        return history.potAmounts().stream().mapToLong(amount -> amount).sum();
    }

    private String pots() {
        List<Long> amounts = history.potAmounts();
        if (amounts.size() == 1) {
            return "";
        }
        StringBuilder pots = new StringBuilder();
        IntStream.range(0, amounts.size()).forEach(pot -> {
            String name = history.potNames().get(pot);
            pots.append(' ').append(name.substring(0, 1).toUpperCase(Locale.ROOT)).append(name.substring(1)).append(' ')
                    .append(history.text(amounts.get(pot))).append('.');
        });
        return pots.toString();
    }

    private void boards() {
        if (history.isRunTwice()) {
            line("Hand was run twice");
            line("FIRST Board " + PokerStarsPlay.text(history.hand().board()));
            line("SECOND Board " + PokerStarsPlay.text(history.hand().secondBoard()));
        } else if (!history.hand().board().isEmpty()) {
            line("Board " + PokerStarsPlay.text(history.hand().board()));
        }
    }

    private String positions(int seat) {
        var positions = history.began().positions();
        return (seat == history.buttonSeat() ? " (button)" : "")
                + (seat == positions.smallBlind() ? " (small blind)" : "")
                + (seat == positions.bigBlind() && !history.hasButtonBlind() ? " (big blind)" : "");
    }

    private String fate(HandSeat seat) {
        if (seat.folded()) {
            return "folded " + on(folded.get(seat.seat())) + (seat.contribution() == 0 ? " (didn't bet)" : "");
        }
        String won = "(" + history.text(seat.won()) + ")";
        if (seat.shown()) {
            String cards = "showed " + PokerStarsPlay.text(seat.hole());
            String words = " with " + history.words(seat.seat(), history.hand().board());
            return cards + (seat.won() > 0 ? " and won " + won : " and lost") + words;
        }
        if (seat.won() > 0) {
            return "collected " + won;
        }
        return "mucked" + history.open(seat.seat()).map(cards -> " " + PokerStarsPlay.text(cards)).orElse("");
    }

    private static String on(Street street) {
        return switch (street) {
            case PREFLOP -> "before Flop";
            case FLOP -> "on the Flop";
            case TURN -> "on the Turn";
            case RIVER -> "on the River";
            case BEFORE_THE_DRAW, FIRST_DRAW, SECOND_DRAW, THIRD_DRAW, SECOND_STREET, THIRD_STREET, FOURTH_STREET,
                    FIFTH_STREET, SIXTH_STREET, SEVENTH_STREET ->
                throw UntellableException.drawOrStud("PokerStars text");
        };
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
