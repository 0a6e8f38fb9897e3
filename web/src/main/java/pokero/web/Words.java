package pokero.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import pokero.rules.cards.Card;

/** The words of the pages, from {@code Messages.properties}. */
@Named
@ApplicationScoped
public class Words {

    private static final MessageBundle MESSAGES = new MessageBundle("pokero.web.Messages");

    /** The message of this key with {0}, {1} … replaced; numbers come in as text, already written by {@link Chips}. */
    public String say(String key, Object... values) {
        return MESSAGES.say(key, values);
    }

    /** "ace of hearts". */
    public String card(Card card) {
        return say("card", say("rank." + card.rank().symbol()), say("suit." + card.suit().symbol()));
    }
}
