package pokero.rules.cli;

import java.util.List;

import pokero.rules.cards.Card;

/**
 * A hand on a line of its own.
 *
 * @param hole all its cards, or those from the hole in Omaha
 * @param board the shared cards in Omaha, otherwise none
 */
record HandLine(List<Card> hole, List<Card> board) {

    /** @throws IllegalArgumentException when the line is neither five or seven cards nor an Omaha hand and its board */
    static HandLine parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 2) {
            throw new IllegalArgumentException(
                    "a hand is CARDS or HOLE<TAB>BOARD, not " + columns.length + " columns");
        }
        List<Card> hole = Card.parseAll(columns[0]);
        return columns.length == 2 ? omaha(hole, Card.parseAll(columns[1])) : cards(hole);
    }

    private static HandLine cards(List<Card> cards) {
        if (cards.size() != 5 && cards.size() != 7) {
            throw new IllegalArgumentException("a hand has five or seven cards, not " + cards.size());
        }
        return new HandLine(cards, List.of());
    }

    private static HandLine omaha(List<Card> hole, List<Card> board) {
        if (hole.size() < 4 || hole.size() > 6 || board.size() < 3 || board.size() > 5) {
            throw new IllegalArgumentException("Omaha has four to six cards in the hole and three to five on the board,"
                    + " not " + hole.size() + " and " + board.size());
        }
        return new HandLine(hole, board);
    }

    boolean isOmaha() {
        return !board.isEmpty();
    }
}
