package pokero.rules.history.phh;

/**
 * Where in a TOML document a byte stands: inside a string, a comment, an array, or where a key or a table may begin. It
 * needs no more memory however long the document is, and holds for UTF-8, whose longer characters contain none of the
 * bytes that matter.
 */
final class TomlPlace {

    private enum In {
        OPEN, COMMENT, BASIC, LITERAL, LONG_BASIC, LONG_LITERAL
    }

    private In in = In.OPEN;
    private long depth;
    private int quotes;
    private byte quote;
    private boolean escaped;

    /** Whether the next line can begin a table. */
    boolean betweenEntries() {
        return in == In.OPEN && depth == 0;
    }

    void next(byte character) {
        if (quotes > 0 && character != quote) {
            endOfQuotes();
        }
        switch (in) {
            case OPEN -> open(character);
            case COMMENT -> in = character == '\n' ? In.OPEN : In.COMMENT;
            case BASIC, LITERAL, LONG_BASIC, LONG_LITERAL -> string(character);
        }
    }

    private void open(byte character) {
        switch (character) {
            case '#' -> in = In.COMMENT;
            case '"', '\'' -> countQuote(character);
            case '[', '{' -> depth++;
            case ']', '}' -> depth = Math.max(0, depth - 1);
            default -> {
            }
        }
    }

    private void string(byte character) {
        boolean basic = in == In.BASIC || in == In.LONG_BASIC;
        boolean wasEscaped = escaped;
        escaped = basic && character == '\\' && !wasEscaped;
        if (character == '\n' && (in == In.BASIC || in == In.LITERAL)) {
            in = In.OPEN; // an unfinished string spoils its own line only
        } else if (character == (basic ? '"' : '\'') && !wasEscaped) {
            countQuote(character);
        }
    }

    /** Quotes that stand together are looked at together: one opens a string, two are an empty one, three a long one. */
    private void countQuote(byte character) {
        quote = character;
        quotes++;
        if (in == In.BASIC || in == In.LITERAL) {
            in = In.OPEN;
            quotes = 0;
        }
    }

    private void endOfQuotes() {
        boolean literal = quote == '\'';
        if (in == In.OPEN) {
            in = switch (quotes) {
                case 1 -> literal ? In.LITERAL : In.BASIC;
                case 3, 4, 5 -> literal ? In.LONG_LITERAL : In.LONG_BASIC;
                default -> In.OPEN; // empty strings, short or long
            };
        } else if (quotes >= 3) {
            in = In.OPEN;
        }
        quotes = 0;
    }
}
