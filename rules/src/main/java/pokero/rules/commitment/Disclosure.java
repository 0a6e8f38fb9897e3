package pokero.rules.commitment;

import java.util.List;

/**
 * What one player saw of a hand, with the proofs: enough for him to check the deck, and too little to learn a card that he
 * was not shown.
 *
 * @param table and hand say which hand it was: the table's id and its count of hands
 * @param root the commitment that was published before the deal
 */
public record Disclosure(long table, long hand, Dealing dealing, Bytes32 root, List<ShownCard> cards) {

    public Disclosure {
        cards = List.copyOf(cards);
    }

    /** @throws IllegalArgumentException when nobody can have been dealt such a card */
    public Verdict verdict(ShownCard card) {
        if (!card.proof().leadsTo(root, dealing.deckSize())) {
            return Verdict.UNPROVED;
        }
        return dealing.position(card.to()) == card.proof().position() ? Verdict.GOOD : Verdict.MISPLACED;
    }
}
