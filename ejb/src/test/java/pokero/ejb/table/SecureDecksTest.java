package pokero.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pokero.rules.commitment.SealedDeck;

class SecureDecksTest {

    private final SecureDecks decks = new SecureDecks();

    @Test
    void noTwoDecksAndNoTwoSecretsAreAlike() {
        SealedDeck first = decks.sealed();
        SealedDeck second = decks.sealed();

        assertThat(first.deck()).isNotEqualTo(second.deck());
        assertThat(first.secret()).isNotEqualTo(second.secret());
    }
}
