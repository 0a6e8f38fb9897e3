package pokero.rules.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class CardTest {

    @Test
    void isWrittenAsInHandHistories() {
        assertThat(Card.parseAll("2cTdAs")).containsExactly(Card.of(Rank.TWO, Suit.CLUBS),
                Card.of(Rank.TEN, Suit.DIAMONDS), Card.of(Rank.ACE, Suit.SPADES)).hasToString("[2c, Td, As]");
    }

    @Test
    void isFoundAgainByItsIndex() {
        for (int index = 0; index < 52; index++) {
            assertThat(Card.of(index).index()).isEqualTo(index);
            assertThat(Card.parse(Card.of(index).toString())).isSameAs(Card.of(index));
        }
    }

    @Test
    void refusesWhatIsNoCard() {
        assertThatIllegalArgumentException().isThrownBy(() -> Card.parse("1c"));
        assertThatIllegalArgumentException().isThrownBy(() -> Card.parse("Ax"));
        assertThatIllegalArgumentException().isThrownBy(() -> Card.parseAll("AcK"));
    }

    @Test
    void aStackedDeckBeginsWithItsCardsAndHasAllOthersToo() {
        Deck deck = Deck.stacked(Card.parseAll("AsKd"));

        assertThat(deck.cards()).startsWith(Card.parse("As"), Card.parse("Kd")).hasSize(52).doesNotHaveDuplicates();
    }

    @Test
    void refusesADeckThatIsNotWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> Deck.stacked(Card.parseAll("AsAs")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deck(Collections.nCopies(52, Card.of(0))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deck(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deck(Pack.FULL.cards().subList(0, 36)));
        assertThatIllegalArgumentException().isThrownBy(() -> Deck.stacked(Pack.SHORT, Card.parseAll("5c")));
    }
}
