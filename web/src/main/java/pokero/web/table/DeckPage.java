package pokero.web.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import pokero.ejb.table.DeckView;
import pokero.ejb.table.DeckWatch;
import pokero.rules.cards.Card;
import pokero.rules.commitment.DealtTo;
import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.ShownCard;
import pokero.web.Numbers;
import pokero.web.Words;

/** The page about the deck of one hand: its commitment and, when the hand is over, the proofs of what the viewer saw. */
@Named
@RequestScoped
public class DeckPage {

    @EJB
    private DeckWatch watch;
    @Inject
    private Words words;
    @Inject
    @ManagedProperty("#{param.table}")
    private String table;
    @Inject
    @ManagedProperty("#{param.hand}")
    private String hand;
    private DeckView deck;

    /**
     * A card that the viewer saw.
     *
     * @param where it was dealt, in words
     * @param position in the deck, from 0
     */
    public record Line(Card card, String where, int position) {
    }

    /** Looks at the deck; a hand without a sealed one ends in the page for what was not found. */
    public void look() throws IOException {
        Optional<DeckView> found = Numbers.read(table)
                .flatMap(id -> Numbers.read(hand).flatMap(number -> watch.look(id, number)));
        if (found.isPresent()) {
            deck = found.get();
        } else {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "no deck was sealed for it");
            faces.responseComplete();
        }
    }

    public DeckView getDeck() {
        return deck;
    }

    /** Where the hand is, in a sentence. */
    public String getState() {
        return words.say(!deck.begun() ? "deck.waiting" : isOver() ? "deck.over" : "deck.running");
    }

    public boolean isOver() {
        return deck.disclosure().isPresent();
    }

    /** The cards that the viewer saw, in the order of the deal; none before the hand is over. */
    public List<Line> getLines() {
        return deck.disclosure().map(Disclosure::cards).orElse(List.of()).stream().map(this::line).toList();
    }

    private Line line(ShownCard shown) {
        return new Line(shown.proof().card(), where(shown.to()), shown.proof().position());
    }

    private String where(DealtTo to) {
        return switch (to) {
            case DealtTo.Seat(int seat, int nth) when deck.own().isPresent() && deck.own().getAsInt() == seat ->
                words.say("deck.yours", nth);
            case DealtTo.Seat(int seat, int nth) -> words.say("deck.theirs", deck.names().get(seat), nth);
            case DealtTo.Board(int nth) -> words.say("deck.board", nth);
        };
    }
}
