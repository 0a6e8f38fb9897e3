package pokero.rules.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pokero.rules.cards.Pack;

class VariantsTest {

    @Test
    void aGameIsFoundByItsCode() {
        assertThat(Variants.all()).extracting(Variant::code).containsExactly("NT", "NS", "FT", "PO", "PO5", "PO/8",
                "FO/8");
        assertThat(Variants.all()).allSatisfy(game -> assertThat(Variants.of(game.code())).contains(game));
        assertThat(Variants.of("F7S")).isEmpty();
    }

    @Test
    void theDeckSufficesForAllPlayersAndTheBoard() {
        assertThat(Variants.all()).allSatisfy(game -> assertThat(game.mostPlayers() * game.holeCards()
                + game.boardCards()).isLessThanOrEqualTo(game.pack().size()));
        assertThat(Variants.FIVE_CARD_OMAHA.mostPlayers()).isEqualTo(9);
        assertThat(Variants.POT_LIMIT_OMAHA.mostPlayers()).isEqualTo(10);
    }

    @Test
    void shortDeckIsPlayedFromTheSixes() {
        assertThat(Variants.SHORT_DECK.pack()).isEqualTo(Pack.SHORT);
        assertThat(Variants.SHORT_DECK.mostPlayers()).isEqualTo(10);
    }

    @Test
    void turnAndRiverHaveTheBigBet() {
        assertThat(Variants.FIXED_LIMIT_HOLDEM.streets()).extracting(StreetPlan::betSize).containsExactly(
                BetSize.SMALL, BetSize.SMALL, BetSize.BIG, BetSize.BIG);
    }
}
