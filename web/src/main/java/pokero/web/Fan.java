package pokero.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import pokero.rules.cards.Card;

/** The cards that decorate pages. */
@Named
@ApplicationScoped
public class Fan {

    /** A ten to an ace, in all four suits. */
    public List<Card> getRoyal() {
        return Card.parseAll("TsJdQcKhAs");
    }

    /** Two fours, for an error page. */
    public List<Card> getFours() {
        return Card.parseAll("4s4h");
    }
}
