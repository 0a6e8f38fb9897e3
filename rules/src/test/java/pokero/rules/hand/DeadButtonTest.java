package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.ButtonRule;
import pokero.rules.betting.HouseRules;
import pokero.rules.variant.Variants;

class DeadButtonTest {

    private static final Positions FIRST = new Positions(1, 2, 3);

    @Test
    void R12_whenNobodyLeavesAllMoveByOneSeat() {
        assertThat(dead(FIRST, 1, 2, 3, 4, 5)).isEqualTo(new Positions(2, 3, 4));
        assertThat(dead(new Positions(4, 5, 1), 1, 2, 3, 4, 5)).isEqualTo(new Positions(5, 1, 2));
    }

    @Test
    @Spares
    void R12_theFirstHandKnowsNoDeadButton() {
        assertThat(Button.next(ButtonRule.DEAD, Optional.empty(), List.of(2, 4, 6))).isEqualTo(new Positions(2, 4, 6));
    }

    @Test
    void R12_whenTheSmallBlindLeavesTheButtonStandsAtHisEmptySeat() {
        assertThat(dead(FIRST, 1, 3, 4, 5)).isEqualTo(new Positions(2, 3, 4));
    }

    @Test
    void R12_whenTheBigBlindLeavesNobodyPostsTheSmallBlindAndThenTheButtonStandsThere() {
        Positions next = dead(FIRST, 1, 2, 4, 5);

        assertThat(next).isEqualTo(new Positions(2, 3, 4));
        assertThat(dead(next, 1, 2, 4, 5)).isEqualTo(new Positions(3, 4, 5));
    }

    @Test
    void R12_whenBothBlindsLeaveTheBigBlindStillAdvances() {
        assertThat(dead(FIRST, 1, 4, 5)).isEqualTo(new Positions(2, 3, 4));
    }

    @Test
    @Spares
    void R12_aMovingButtonGoesToTheNextPlayerInstead() {
        assertThat(Button.next(Optional.of(FIRST), List.of(1, 3, 4, 5))).isEqualTo(new Positions(3, 4, 5));
        assertThat(Button.next(ButtonRule.MOVING, Optional.of(FIRST), List.of(1, 2, 4, 5)))
                .isEqualTo(new Positions(2, 4, 5));
    }

    @Test
    void R12_theBigBlindMissesNobodyHoweverManyLeave() {
        Random random = new Random(12);
        for (int table = 0; table < 500; table++) {
            List<Integer> seats = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
            Positions positions = Button.next(ButtonRule.DEAD, Optional.empty(), seats);
            while (seats.size() > 2) {
                if (random.nextBoolean()) {
                    seats.remove(random.nextInt(seats.size()));
                }
                Positions next = dead(positions, seats.toArray(Integer[]::new));
                assertThat(seats).contains(next.bigBlind())
                        .noneMatch(new Arc(positions.bigBlind(), next.bigBlind())::contains);
                assertThat(next.bigBlind()).isNotEqualTo(positions.bigBlind());
                positions = next;
            }
        }
    }

    @Test
    void R11_headsUpTheBigBlindAdvancesAndTheOtherHasTheButton() {
        assertThat(dead(FIRST, 2, 3)).isEqualTo(new Positions(3, 3, 2));
        assertThat(dead(FIRST, 1, 2)).isEqualTo(new Positions(2, 2, 1));
        assertThat(dead(new Positions(2, 2, 1), 1, 2)).isEqualTo(new Positions(1, 1, 2));
    }

    @Test
    void R12_whoeverJoinsTwoPlayersDoesNotBreakTheOrder() {
        assertThat(dead(new Positions(2, 2, 5), 2, 5, 7)).isEqualTo(new Positions(2, 5, 7));
        assertThat(dead(new Positions(2, 2, 5), 2, 3, 5)).isEqualTo(new Positions(3, 5, 2));
        assertThat(Button.joined(new Positions(2, 2, 5), List.of(2, 5, 7))).isEqualTo(new Positions(7, 2, 5));
    }

    @Test
    void R12_whereThereIsNoSmallBlindTheButtonStandsRightOfItsSeat() {
        assertThat(dead(new Positions(3, 0, 3), 1, 3, 5)).isEqualTo(new Positions(1, 3, 5));
        assertThat(dead(new Positions(1, 0, 1), 1, 3, 5)).isEqualTo(new Positions(5, 1, 3));
    }

    @Test
    void R12_behindADeadSmallBlindTheHandIsDealtAsEver() {
        Game game = Game.at(Variants.NO_LIMIT_HOLDEM, HouseRules.TOURNAMENT).positions(new Positions(1, 4, 2))
                .play(1000, 1000, 1000);

        assertThat(game.hand().potTotal()).isEqualTo(100);
        assertThat(game.legal().seat()).isEqualTo(3);
        assertThat(game.call(3, 1).check(2).legal().seat()).isEqualTo(2);
    }

    private static Positions dead(Positions previous, Integer... seats) {
        return Button.next(ButtonRule.DEAD, Optional.of(previous), List.of(seats));
    }
}
