package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.Share;
import pokero.rules.variant.Variants;

/** Omaha high-low, eight or better. */
class HighLowTest {

    @Test
    void R18_theHighHalfTakesTheOddChip() {
        Game game = checkedDown(new Blinds(1, 3), "KhKdQhQd As2s9h9d 3c4d8hKsJc");

        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(
                new HandEvent.PotAwarded(0, 1, Share.HIGH, 2, 4), new HandEvent.PotAwarded(0, 1, Share.LOW, 3, 3));
    }

    @Test
    @Spares
    void R18_anEvenPotIsHalvedEvenly() {
        Game game = checkedDown(new Blinds(2, 3), "KhKdQhQd As2s9h9d 3c4d8hKsJc");

        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(
                new HandEvent.PotAwarded(0, 1, Share.HIGH, 2, 4), new HandEvent.PotAwarded(0, 1, Share.LOW, 3, 4));
    }

    @Test
    void whereNobodyHasALowHandTheHighHandTakesAll() {
        Game game = checkedDown(new Blinds(1, 3), "KhKdQhQd As2s9h9d 3cTd8hKsJc");

        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(new HandEvent.PotAwarded(0, 2, 7));
    }

    @Test
    void oneHandMayTakeBothHalves() {
        Game game = checkedDown(new Blinds(1, 3), "KhQdQhTd As2sKsKc 3s4s8hKdJc");

        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(
                new HandEvent.PotAwarded(0, 1, Share.HIGH, 3, 4), new HandEvent.PotAwarded(0, 1, Share.LOW, 3, 3));
    }

    @Test
    void R18_equalLowHandsShareTheirHalfTheOddChipLeftOfTheButton() {
        Game game = checkedDown(new Blinds(3, 5), "As2sTh9c Ad2dKhKd 3c4d8hKsJc");

        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(
                new HandEvent.PotAwarded(0, 1, Share.HIGH, 3, 7), new HandEvent.PotAwarded(0, 1, Share.LOW, 2, 3),
                new HandEvent.PotAwarded(0, 1, Share.LOW, 3, 3));
    }

    @Test
    void R21_whoCanWinTheLowHalfShowsAfterABetterHighHand() {
        Game game = checkedDown(new Blinds(1, 3), "KhKdQhQd As2s9h9d 3c4d8hKsJc");

        assertThat(game.events(HandEvent.CardsShown.class)).extracting(HandEvent.CardsShown::seat)
                .containsExactly(2, 3);
    }

    @Test
    void R21_whoCanWinNeitherHalfMucks() {
        Game game = checkedDown(new Blinds(1, 3), "As2sKhKd Tc9c9h9d 3c4d8hKsJc");

        assertThat(game.events(HandEvent.CardsMucked.class)).containsExactly(new HandEvent.CardsMucked(3));
    }

    /** Seat 1 folds its small blind, seat 2 and the button see the river for the big blind. */
    private static Game checkedDown(Blinds blinds, String cards) {
        return Game.at(Variants.FIXED_LIMIT_OMAHA_HIGH_LOW, HouseRules.CASH).blinds(blinds)
                .dealing("5h6h7h7d" + cards).play(1000, 1000, 1000).call(3).fold(1).check(2).check(2, 3, 2, 3, 2, 3);
    }
}
