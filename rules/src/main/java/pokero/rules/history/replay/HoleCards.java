package pokero.rules.history.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pokero.rules.cards.Card;
import pokero.rules.history.phh.PhhCards;

/** A player's hole cards: what is known of them, and what he turned up. */
final class HoleCards {

    private final int player;
    private final int full;
    private final List<Optional<Card>> cards = new ArrayList<>();
    private List<Card> shown = List.of();
    private boolean mucked;

    HoleCards(int player, int full) {
        this.player = player;
        this.full = full;
    }

    boolean complete() {
        return cards.size() == full;
    }

    void deal(PhhCards dealt) {
        if (complete()) {
            throw new IllegalStepException("player " + player + " has all of his " + full + " cards");
        }
        if (dealt.size() > full - cards.size()) {
            throw new IllegalStepException("player " + player + " gets " + (full - cards.size()) + " cards, not "
                    + dealt.size());
        }
        cards.addAll(dealt.cards());
    }

    /** @return the cards that nobody knew before */
    List<Card> show(PhhCards turnedUp) {
        if (turnedUp.size() > full) {
            throw new IllegalStepException("player " + player + " has " + full + " cards, not " + turnedUp.size());
        }
        List<Card> news = new ArrayList<>(turnedUp.known());
        news.removeAll(known());
        if (news.size() > full - known().size()) {
            throw new IllegalStepException("player " + player + " was not dealt " + PhhCards.known(news));
        }
        for (Card card : news) {
            cards.set(cards.indexOf(Optional.<Card>empty()), Optional.of(card));
        }
        shown = turnedUp.known();
        return news;
    }

    void showDealt() {
        if (known().size() < full) {
            throw new IllegalStepException("the cards of player " + player + " are not known");
        }
        shown = known();
    }

    void muck() {
        mucked = true;
    }

    List<Card> known() {
        return cards.stream().flatMap(Optional::stream).toList();
    }

    List<Card> shown() {
        return shown;
    }

    boolean allShown() {
        return shown.size() == full;
    }

    boolean mucked() {
        return mucked;
    }
}
