package pokero.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.Post;
import pokero.rules.hand.Positions;
import pokero.rules.table.Sitter.Wish;

class LineupTest {

    private static final Blinds BLINDS = new Blinds(50, 100);
    private static final MissedBlinds BOTH = new MissedBlinds(true, true);
    private static final MissedBlinds SMALL = new MissedBlinds(true, false);

    private final List<Sitter> sitters = new ArrayList<>();

    @Test
    @Spares
    void R15_whoMissedNothingIsDealtInAndPostsNothing() {
        sit(1, 2, 3, 4);

        assertThat(next(1, 2, 3)).isEqualTo(new Lineup(new Positions(2, 3, 4), List.of(1, 2, 3, 4), List.of()));
    }

    @Test
    void R15_whoMissedBothPostsBothAndOnlyTheBigBlindIsLive() {
        sit(1, 2, 3, 4);
        sit(6, Wish.PLAY, BOTH);

        Lineup lineup = next(1, 2, 3);
        assertThat(lineup.positions()).isEqualTo(new Positions(2, 3, 4));
        assertThat(lineup.seats()).containsExactly(1, 2, 3, 4, 6);
        assertThat(lineup.posts()).containsExactly(new Post(6, Post.Kind.DEAD, 50), new Post(6, Post.Kind.LATE, 100));
    }

    @Test
    void R15_whoMissedOnlyTheSmallBlindPostsItDead() {
        sit(1, 2, 3, 4);
        sit(6, Wish.PLAY, SMALL);

        assertThat(next(1, 2, 3).posts()).containsExactly(new Post(6, Post.Kind.DEAD, 50));
    }

    @Test
    void R15_aNewcomerPostsTheBigBlind() {
        sit(1, 2, 3, 4);
        sit(6, Wish.PLAY, MissedBlinds.OF_A_NEWCOMER);

        assertThat(next(1, 2, 3).posts()).containsExactly(new Post(6, Post.Kind.LATE, 100));
    }

    @Test
    void R15_whoWaitsForTheBigBlindIsLeftOutUntilItIsHis() {
        sit(1, 2, 3, 4);
        sit(6, Wish.WAIT_FOR_THE_BIG_BLIND, BOTH);

        assertThat(next(1, 2, 3).seats()).containsExactly(1, 2, 3, 4);
        Lineup his = next(2, 3, 4);
        assertThat(his).isEqualTo(new Lineup(new Positions(3, 4, 6), List.of(1, 2, 3, 4, 6), List.of()));
        assertThat(his.owed(Optional.of(new Positions(2, 3, 4)), sitters.getLast())).isEqualTo(MissedBlinds.NONE);
    }

    @Test
    void R15_whoWouldPostPaysNoMoreThanTheBigBlindWhenItIsHis() {
        sit(1, 2, 3, 4);
        sit(6, Wish.PLAY, BOTH);

        assertThat(next(2, 3, 4).posts()).isEmpty();
        assertThat(next(2, 3, 4).positions().bigBlind()).isEqualTo(6);
    }

    @Test
    void R15_ofTwoWhoWaitTheFirstOnTheLeftGetsTheBigBlind() {
        sit(1, 2, 3);
        sit(5, Wish.WAIT_FOR_THE_BIG_BLIND, BOTH);
        sit(6, Wish.WAIT_FOR_THE_BIG_BLIND, BOTH);

        assertThat(next(1, 2, 3).positions()).isEqualTo(new Positions(2, 3, 5));
        assertThat(next(1, 2, 3).seats()).containsExactly(1, 2, 3, 5);
    }

    @Test
    void R15_nobodyMakesUpBlindsBetweenTheButtonAndTheBigBlind() {
        sit(1, 3, 5, 7);
        sit(4, Wish.PLAY, BOTH);
        sit(6, Wish.PLAY, BOTH);

        Lineup lineup = next(1, 3, 5);
        assertThat(lineup.positions()).isEqualTo(new Positions(3, 5, 6));
        assertThat(lineup.seats()).containsExactly(1, 3, 5, 6, 7);
    }

    @Test
    @Spares
    void R15_aTableMayLetPlayersInForNothing() {
        sit(1, 2, 3, 4);
        sit(6, Wish.PLAY, BOTH);

        Lineup lineup = next(new SeatingRules(SeatingRules.CASH.button(), false), 1, 2, 3);
        assertThat(lineup.seats()).contains(6);
        assertThat(lineup.posts()).isEmpty();
    }

    @Test
    void R28_whoIsMovedToATableGetsNoHandBetweenButtonAndSmallBlind() {
        sit(1, 3, 7, 9);
        sit(4, Wish.PLAY, MissedBlinds.OF_A_NEWCOMER);

        assertThat(next(SeatingRules.TOURNAMENT, 1, 3, 7).seats()).containsExactly(1, 3, 7, 9);
    }

    @Test
    @Spares
    void R28_anywhereElseHeIsDealtInAndPostsNothingForIt() {
        sit(1, 3, 7, 9);
        sit(10, Wish.PLAY, MissedBlinds.OF_A_NEWCOMER);

        Lineup lineup = next(SeatingRules.TOURNAMENT, 1, 3, 7);
        assertThat(lineup).isEqualTo(new Lineup(new Positions(3, 7, 9), List.of(1, 3, 7, 9, 10), List.of()));
    }

    @Test
    void R15_theBlindsThatGoPastASeatAreOwed() {
        sit(1, 2, 3, 4);
        sit(5, Wish.SIT_OUT, MissedBlinds.NONE);
        Sitter away = sitters.getLast();

        Positions before = new Positions(2, 3, 4);
        Lineup bigWent = next(2, 3, 4);
        assertThat(bigWent.positions()).isEqualTo(new Positions(3, 4, 1));
        MissedBlinds owed = bigWent.owed(Optional.of(before), away);
        assertThat(owed).isEqualTo(new MissedBlinds(false, true));
        assertThat(next(3, 4, 1).owed(Optional.of(bigWent.positions()), new Sitter(5, Wish.SIT_OUT, owed)))
                .isEqualTo(BOTH);
    }

    @Test
    @Spares
    void R15_whoIsAwayForAFewHandsOnlyOwesNothing() {
        sit(1, 2, 3, 4);
        sit(5, Wish.SIT_OUT, MissedBlinds.NONE);

        assertThat(next(4, 1, 2).owed(Optional.of(new Positions(4, 1, 2)), sitters.getLast()))
                .isEqualTo(MissedBlinds.NONE);
    }

    @Test
    void R15_theDeadSmallBlindAtTheSeatOfWhoLeftTheTableAfterHisBigBlindIsOwed() {
        sit(1, 2, 4);
        sit(3, Wish.SIT_OUT, MissedBlinds.NONE);

        Lineup lineup = next(SeatingRules.TOURNAMENT, 1, 2, 3);
        assertThat(lineup.positions()).isEqualTo(new Positions(2, 3, 4));
        assertThat(lineup.owed(Optional.of(new Positions(1, 2, 3)), sitters.getLast())).isEqualTo(SMALL);
    }

    @Test
    void R15_whereThereIsNoSmallBlindNobodyMissesIt() {
        assertThat(MissedBlinds.NONE.after(new Positions(1, 0, 1), new Positions(4, 0, 4), 3))
                .isEqualTo(new MissedBlinds(false, true));
        assertThat(BOTH.posts(3, new Blinds(0, 100))).containsExactly(new Post(3, Post.Kind.LATE, 100));
    }

    @Test
    @Spares
    void R15_aTableThatBeginsAnewAsksForNothing() {
        sit(1);
        sit(4, Wish.PLAY, BOTH);
        sit(6, Wish.WAIT_FOR_THE_BIG_BLIND, BOTH);

        assertThat(next(1, 2, 3)).isEqualTo(new Lineup(new Positions(4, 6, 1), List.of(1, 4, 6), List.of()));
    }

    @Test
    void whoJoinsTwoPlayersTakesTheButtonAndTheBlindsStay() {
        sit(1, 4);
        sit(6, Wish.PLAY, MissedBlinds.OF_A_NEWCOMER);

        Lineup lineup = next(4, 4, 1);
        assertThat(lineup.positions()).isEqualTo(new Positions(6, 1, 4));
        assertThat(lineup.seats()).containsExactly(1, 4, 6);
        assertThat(lineup.posts()).containsExactly(new Post(6, Post.Kind.LATE, 100));
    }

    @Test
    void onePlayerIsNoHand() {
        sit(1);
        sit(2, Wish.SIT_OUT, MissedBlinds.NONE);

        assertThat(Lineup.next(SeatingRules.CASH, Optional.empty(), BLINDS, sitters)).isEmpty();
    }

    private void sit(int... seats) {
        IntStream.of(seats).forEach(seat -> sit(seat, Wish.PLAY, MissedBlinds.NONE));
    }

    private void sit(int seat, Wish wish, MissedBlinds owed) {
        sitters.add(new Sitter(seat, wish, owed));
    }

    private Lineup next(int button, int small, int big) {
        return next(SeatingRules.CASH, button, small, big);
    }

    private Lineup next(SeatingRules rules, int button, int small, int big) {
        return Lineup.next(rules, Optional.of(new Positions(button, small, big)), BLINDS, sitters).orElseThrow();
    }
}
