package pokero.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import pokero.rules.cards.Card;

/** The words of the pages, from {@code Messages.properties}. */
@Named
@ApplicationScoped
public class Words {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("pokero.web.Messages", Locale.ROOT);

    /** The message of this key with {0}, {1} … replaced; numbers come in as text, already written by {@link Chips}. */
    public String say(String key, Object... values) {
        return new MessageFormat(MESSAGES.getString(key), Locale.ROOT).format(values);
    }

    /** "ace of hearts". */
    public String card(Card card) {
        return say("card", say("rank." + card.rank().symbol()), say("suit." + card.suit().symbol()));
    }
}
