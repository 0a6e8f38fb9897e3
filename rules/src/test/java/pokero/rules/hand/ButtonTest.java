package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;

class ButtonTest {

    @Test
    void theFirstButtonIsInTheLowestSeat() {
        assertThat(Button.next(Optional.empty(), List.of(2, 5, 9))).isEqualTo(new Positions(2, 5, 9));
    }

    @Test
    void theButtonMovesToTheNextPlayerAndRoundTheTable() {
        assertThat(next(new Positions(2, 5, 9), 2, 5, 9)).isEqualTo(new Positions(5, 9, 2));
        assertThat(next(new Positions(9, 2, 5), 2, 5, 9)).isEqualTo(new Positions(2, 5, 9));
    }

    @Test
    void theButtonPassesSeatsThatDoNotPlay() {
        assertThat(next(new Positions(1, 2, 3), 1, 3, 6)).isEqualTo(new Positions(3, 6, 1));
        assertThat(next(new Positions(1, 2, 3), 2, 3, 6)).isEqualTo(new Positions(2, 3, 6));
    }

    @Test
    void R11_headsUpTheButtonPostsTheSmallBlindAndAlternates() {
        assertThat(Button.next(Optional.empty(), List.of(3, 4))).isEqualTo(new Positions(3, 3, 4));
        assertThat(next(new Positions(3, 3, 4), 3, 4)).isEqualTo(new Positions(4, 4, 3));
        assertThat(next(new Positions(4, 4, 3), 3, 4)).isEqualTo(new Positions(3, 3, 4));
    }

    @Test
    void R11_inTheChangeToHeadsUpNobodyPostsTheBigBlindTwiceRunning() {
        Positions threeHanded = new Positions(1, 2, 3);

        assertThat(next(threeHanded, 2, 3)).isEqualTo(new Positions(3, 3, 2));
        assertThat(next(threeHanded, 1, 3)).isEqualTo(new Positions(3, 3, 1));
    }

    @Test
    @Spares
    void R11_theButtonMovesAsEverWhenTheOldBigBlindIsNotNextAgain() {
        assertThat(next(new Positions(1, 2, 3), 1, 2)).isEqualTo(new Positions(2, 2, 1));
    }

    private static Positions next(Positions previous, Integer... seats) {
        return Button.next(Optional.of(previous), List.of(seats));
    }
}
