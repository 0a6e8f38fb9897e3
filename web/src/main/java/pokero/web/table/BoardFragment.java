package pokero.web.table;

import java.util.List;
import java.util.stream.IntStream;

import pokero.ejb.table.HandView;
import pokero.ejb.table.TableView;
import pokero.rules.cards.Card;
import pokero.web.table.CardFace.Mark;

/**
 * The shared cards.
 *
 * @param slots how many are still to come
 */
public record BoardFragment(List<CardFace> cards, int slots) {

    static BoardFragment of(TableView view) {
        Showdown showdown = Showdown.of(view);
        List<Card> board = view.hand().map(HandView::board).orElse(List.of());
        int fresh = board.size() <= 3 ? 0 : board.size() - 1;
        List<CardFace> faces = showdown.happened()
                ? showdown.faces(board, true)
                : IntStream.range(0, board.size())
                        .mapToObj(at -> CardFace.of(board.get(at), at < fresh ? Mark.PLAIN : Mark.NEW)).toList();
        return new BoardFragment(faces, 5 - board.size());
    }
}
