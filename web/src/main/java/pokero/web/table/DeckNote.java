package pokero.web.table;

import java.util.Optional;

import pokero.ejb.table.HandView;
import pokero.ejb.table.TableView;
import pokero.rules.commitment.Bytes32;
import pokero.web.Chips;

/**
 * A hint at the commitment to a deck, and the way to the page that tells all about it.
 *
 * @param before words that lead to it
 * @param words of the link itself
 * @param root the whole commitment, for whoever wants to copy it
 */
public record DeckNote(String href, String before, String words, String root) {

    private static final int BRIEF = 8;

    /** For the hand that is shown. */
    static Optional<DeckNote> ofHand(TableView view) {
        return view.hand().flatMap(hand -> hand.root().map(root -> of(view, hand, root)));
    }

    private static DeckNote of(TableView view, HandView hand, Bytes32 root) {
        String words = hand.ended() ? Phrases.of("deck.check") : Phrases.of("deck.hand", brief(root));
        return new DeckNote(href(view, hand.number()), "", words, root.toString());
    }

    /** For the hand that comes next, while none runs. */
    static Optional<DeckNote> ofNext(TableView view) {
        return view.nextDeck().map(next -> new DeckNote(href(view, next.hand()),
                Phrases.of("deck.next", Chips.of(next.hand())), brief(next.root()), next.root().toString()));
    }

    private static String href(TableView view, long hand) {
        return "/deck?table=" + view.id() + "&hand=" + hand;
    }

    /** How it begins: enough to recognise it, too little to rely on. */
    private static String brief(Bytes32 root) {
        return root.toString().substring(0, BRIEF);
    }

    public String title() {
        return Phrases.of("deck.title", root);
    }
}
