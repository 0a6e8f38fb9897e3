package pokero.rules.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import pokero.rules.cards.Card;

/** Reads the text of a disclosure; what it must look like is in {@code docs/fair-deck.md}. */
public final class DisclosureReader {

    /** A longer text is no disclosure: fifty-two cards take fewer than 30,000 characters. */
    public static final int MOST_CHARACTERS = 65_536;

    private final Iterator<String> lines;
    private final Set<Object> named = new HashSet<>();
    private int number;
    private String text = "";

    private DisclosureReader(String text) {
        lines = text.lines().iterator();
    }

    /** @throws UnreadableDisclosureException says where it cannot be one, and why */
    public static Disclosure read(String text) throws UnreadableDisclosureException {
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableDisclosureException("It is longer than " + MOST_CHARACTERS + " characters.");
        }
        DisclosureReader reader = new DisclosureReader(text);
        try {
            return reader.disclosure();
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableDisclosureException("Line " + reader.number + ": " + unreadable.getMessage() + ".");
        }
    }

    private Disclosure disclosure() {
        header("pokero-deck", DisclosureReader::format);
        long table = header("table", Line::number);
        long hand = header("hand", Line::number);
        int deckSize = header("deck", Line::small);
        int holeCards = header("hole-cards", Line::small);
        Dealing dealing = new Dealing(deckSize, holeCards, header("seats", Line::smalls));
        Bytes32 root = header("root", Line::bytes);
        List<ShownCard> cards = new ArrayList<>();
        while (next()) {
            cards.add(card(new Line(text), dealing));
        }
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("no card follows, so there is nothing to check");
        }
        return new Disclosure(table, hand, dealing, root, cards);
    }

    /** Goes to the next line that says something. */
    private boolean next() {
        while (lines.hasNext()) {
            text = lines.next();
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                return true;
            }
        }
        return false;
    }

    private <T> T header(String name, Function<Line, T> read) {
        if (!next()) {
            throw new IllegalArgumentException("the text ends where '" + name + "' was expected");
        }
        Line line = new Line(text);
        if (!line.word().equals(name)) {
            throw new IllegalArgumentException("'" + name + "' was expected");
        }
        T value = read.apply(line);
        line.end();
        return value;
    }

    private static long format(Line line) {
        long format = line.number();
        if (format != 1) {
            throw new IllegalArgumentException("format " + format + " is not known here, only format 1");
        }
        return format;
    }

    private ShownCard card(Line line, Dealing dealing) {
        DealtTo to = switch (line.word()) {
            case "hole" -> new DealtTo.Seat(line.small(), line.small());
            case "board" -> new DealtTo.Board(line.small());
            default -> throw new IllegalArgumentException("'hole' or 'board' was expected");
        };
        dealing.position(to);
        once(to, "a card for the same place");
        int position = line.small();
        once(position, "position " + position);
        Card card = line.card();
        once(card, card.toString());
        ShownCard shown = new ShownCard(to, new CardProof(position, card, line.bytes(), line.path()));
        line.end();
        return shown;
    }

    private void once(Object thing, String name) {
        if (!named.add(thing)) {
            throw new IllegalArgumentException(name + " was there before, and both cannot be true");
        }
    }
}
