package pokero.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecureDecksTest {

    private final SecureDecks decks = new SecureDecks();

    @Test
    void noTwoDecksAreAlike() {
        assertThat(decks.shuffled()).isNotEqualTo(decks.shuffled());
    }
}
