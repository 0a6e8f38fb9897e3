package pokero.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pokero.ejb.table.LogLine;
import pokero.rules.cards.Card;
import pokero.web.Chips;
import pokero.web.table.Sentence.Name;
import pokero.web.table.Sentence.Note;
import pokero.web.table.Sentence.Part;
import pokero.web.table.Sentence.Text;

/** Puts a hand's log into sentences: {@code Vesna posts small blind 50}, and {@code You raise to 300}. */
final class LogWords {

    private static final Pattern GAP = Pattern.compile("\\{(who|amount|cards|hand)}");

    private LogWords() {
    }

    /** @param own the viewer's seat, 0 for a spectator */
    static Sentence of(LogLine line, int own) {
        boolean you = line.seat() == own && own != 0;
        return new Sentence(headsStreet(line), fill(Phrases.pattern(name(line, you)), line, you));
    }

    private static String name(LogLine line, boolean you) {
        String name = "log." + line.kind().name();
        return line.seat() == 0 ? name : name + (you ? ".you" : ".they");
    }

    private static boolean headsStreet(LogLine line) {
        return switch (line.kind()) {
            case HAND_BEGINS, FLOP, TURN, RIVER -> true;
            case ANTE, SMALL_BLIND, BIG_BLIND, STRADDLE, LATE_POST, DEAD_POST, DEALT_TO_YOU, TIMED_OUT, FOLD, CHECK,
                    CALL, CALL_ALL_IN, BET, BET_ALL_IN, RAISE, RAISE_ALL_IN, UNCALLED_RETURNED,
                    AGREES_TO_RUN_IT_TWICE, RUNS_IT_ONCE, SECOND_BOARD, SHOWS, MUCKS, WINS_POT, WINS_MAIN_POT,
                    WINS_SIDE_POT, BRINGS_IN, STANDS_PAT, CHANGES_CARDS, DISCARDS_SHUFFLED, COMMON_CARD ->
                false;
        };
    }

    private static List<Part> fill(String pattern, LogLine line, boolean you) {
        List<Part> parts = new ArrayList<>();
        Matcher gaps = GAP.matcher(pattern);
        int from = 0;
        while (gaps.find()) {
            text(pattern.substring(from, gaps.start()), parts);
            gap(gaps.toMatchResult(), line, you, parts);
            from = gaps.end();
        }
        text(pattern.substring(from), parts);
        return parts;
    }

    private static void gap(MatchResult gap, LogLine line, boolean you, List<Part> parts) {
        switch (gap.group(1)) {
            case "who" -> parts.add(new Name(you ? Phrases.of(gap.start() == 0 ? "you.first" : "you") : line.player()));
            case "amount" -> text(Chips.of(line.amount()), parts);
            case "cards" -> cards(line.cards(), parts);
            default -> line.rank().ifPresent(rank -> text(Phrases.of("log.hand", HandWords.phrase(rank)), parts));
        }
    }

    private static void cards(List<Card> cards, List<Part> parts) {
        for (Card card : cards) {
            if (card != cards.getFirst()) {
                text(" ", parts);
            }
            parts.add(Note.of(card));
        }
    }

    /** Adds words, to the last piece when that is words too. */
    private static void text(String words, List<Part> parts) {
        if (words.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast() instanceof Text before) {
            parts.set(parts.size() - 1, new Text(before.spoken() + words));
        } else {
            parts.add(new Text(words));
        }
    }
}
