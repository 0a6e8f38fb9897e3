package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.Pot;

class PotsTest {

    @Test
    void R17_eachAllInLevelIsAPotOfItsOwn() {
        Game flop = Game.of(100, 200, 1000, 1000).raise(3, 300).call(4, 1, 2);

        assertThat(flop.hand().pots()).containsExactly(new Pot(400, List.of(1, 2, 3, 4)),
                new Pot(300, List.of(2, 3, 4)), new Pot(200, List.of(3, 4)));
    }

    @Test
    @Spares
    void R17_equalStacksMakeOnePot() {
        Game flop = Game.of(1000, 1000, 1000).raise(3, 300).call(1, 2);

        assertThat(flop.hand().pots()).containsExactly(new Pot(900, List.of(1, 2, 3)));
    }

    @Test
    void R17_eachPotGoesToTheBestOfItsOwnContenders() {
        Game game = Game.dealing("AhAd KhKd QhQd 2c3c4h9sJs", 100, 200, 300).raise(3, 300).call(1, 2);

        assertThat(game.stacks()).containsExactly(300L, 200L, 100L);
        assertThat(game.events(HandEvent.UncalledReturned.class)).containsExactly(
                new HandEvent.UncalledReturned(3, 100));
        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(new HandEvent.PotAwarded(1, 2, 200),
                new HandEvent.PotAwarded(0, 1, 300));
    }

    @Test
    void R17_whatNobodyCalledIsReturned() {
        Game game = Game.of(1000, 1000, 1000).raise(3, 700).fold(1).fold(2);

        assertThat(game.lastEvents()).containsExactly(new HandEvent.Folded(2), new HandEvent.UncalledReturned(3, 600),
                new HandEvent.BetsCollected(List.of(new Pot(250, List.of(3)))), new HandEvent.PotAwarded(0, 3, 250),
                new HandEvent.HandEnded());
        assertThat(game.hand().contribution(3)).isEqualTo(100);
        assertThat(game.hand().won(3)).isEqualTo(250);
    }

    @Test
    @Spares
    void R17_whatWasCalledIsNotReturned() {
        Game flop = Game.of(1000, 1000, 1000).raise(3, 700).fold(1).call(2);

        assertThat(flop.events(HandEvent.UncalledReturned.class)).isEmpty();
        assertThat(flop.hand().potTotal()).isEqualTo(1450);
    }

    @Test
    void R17_foldedChipsStayInAndFoldedPlayersCannotWin() {
        Game game = Game.dealing("AhAd KhKd QhQd 2c3c4h9sJs", 1000, 1000, 1000).call(3, 1).check(2).raise(1, 200)
                .call(2).fold(3).check(1, 2).raise(1, 100).raise(2, 300).fold(1);

        assertThat(game.stacks()).containsExactly(600L, 1500L, 900L);
    }

    @Test
    void R18_theOddChipGoesToTheFirstWinnerLeftOfTheButton() {
        Game game = Game.of(new Blinds(5, 11), "7h2d AhKd AdKh 3c4s9hJsQc", 1000, 1000, 1000).call(3).fold(1).check(2)
                .check(2, 3, 2, 3, 2, 3);

        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(new HandEvent.PotAwarded(0, 2, 14),
                new HandEvent.PotAwarded(0, 3, 13));
    }

    @Test
    void R18_twoOddChipsGoOneEachToTheFirstTwoOfThreeWinners() {
        Game game = Game.of(new Blinds(5, 7), "7h2d AhKd AdKh AcKc 3c4s9hJsQc", 100, 100, 100, 100).call(3, 4).fold(1)
                .check(2).check(2, 3, 4, 2, 3, 4, 2, 3, 4);

        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(new HandEvent.PotAwarded(0, 2, 9),
                new HandEvent.PotAwarded(0, 3, 9), new HandEvent.PotAwarded(0, 4, 8));
    }

    @Test
    @Spares
    void R18_anEvenPotIsSplitEvenly() {
        Game game = Game.dealing("7h2d AhKd AdKh 3c4s9hJsQc", 1000, 1000, 1000).call(3).fold(1).check(2)
                .check(2, 3, 2, 3, 2, 3);

        assertThat(game.stacks()).containsExactly(950L, 1025L, 1025L);
    }

    @Test
    void R18_suitsNeverWinAPot() {
        Game game = Game.dealing("AsKs AcKc 2h3d4h9sJd", 1000, 1000).call(2).check(1).check(1, 2, 1, 2, 1, 2);

        assertThat(game.stacks()).containsExactly(1000L, 1000L);
    }

    @Test
    void R20_chipsThatAppearOrVanishAreAFault() {
        List<HandEvent> events = new ArrayList<>(Game.of(1000, 1000, 1000).call(3, 1).check(2).hand().events());
        events.add(new HandEvent.PotAwarded(0, 1, 300));
        assertThat(Hand.of(events).potTotal()).isZero();

        events.set(events.size() - 1, new HandEvent.BetsCollected(List.of(new Pot(301, List.of(1, 2, 3)))));
        assertThatIllegalStateException().isThrownBy(() -> Hand.of(events))
                .withMessageStartingWith("chips appeared or vanished");
    }

    @Spares
    @Test
    void R20_chipsThatOnlyMoveAreNoFault() {
        Hand hand = Game.of(1000, 1000, 1000).raise(3, 300).call(1).fold(2).hand();

        for (int size = 1; size <= hand.size(); size++) {
            Hand part = Hand.of(hand.events().subList(0, size));
            assertThat(part.potTotal() + part.seats().stream().mapToLong(HandSeat::stack).sum()).isEqualTo(3000);
        }
    }
}
