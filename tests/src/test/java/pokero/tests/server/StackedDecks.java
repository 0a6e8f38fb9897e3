package pokero.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

import pokero.ejb.table.DeckSource;
import pokero.ejb.table.SecureDecks;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

/** Deals from the deck that a test has put down for the next hand; without one, from a shuffled one. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class StackedDecks implements DeckSource {

    private static final String FILE = "stacked-deck";

    /** Where a test puts the deck down, in the server's own folder. */
    public static Path file(Path server) {
        return server.resolve(FILE);
    }

    @Override
    public Deck shuffled() {
        Path file = file(Path.of(System.getProperty("jboss.server.base.dir")));
        try {
            Deck deck = new Deck(Card.parseAll(Files.readString(file)));
            Files.delete(file);
            return deck;
        } catch (NoSuchFileException none) {
            return new SecureDecks().shuffled();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
