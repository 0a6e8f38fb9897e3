package pokero.rules.history.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who shows, who mucks, and who wins although nobody saw his cards. */
class ShowingTest {

    private static final String TO_THE_RIVER = "p2 cbr 10, p1 cc, d db 2c3c4s, p1 cc, p2 cc, d db 5c, p1 cc, p2 cc,"
            + "d db 7s, p1 cc, p2 cc,";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p1 sm AhAd, p2 sm KhKd                | 110,90
            p2 sm KhKd, p1 sm AhAd                | 110,90
            p1 sm -, p2 sm -                      | 110,90
            p1 sm, p2 sm -                        | 90,110
            p1 sm ????, p2 sm -                   | 90,110
            p1 sm, p2 sm ????                     | 90,110
            p1 sm Ah??, p2 sm KhKd                | 110,90
            """)
    void atTheShowdown(String actions, String stacks) {
        assertFinished(Recording.of("NT", 2).dealt().then(TO_THE_RIVER + actions), stacks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p1 sm AhAd, p2 sm KhKd, d db 2c3c4s, d db 5c, d db 7s                           | 200,0
            p1 sm ????, p2 sm -, d db 2c3c4s, p1 sm ????, d db 5c, p1 sm ????, d db 7s, p1 sm AhAd | 200,0
            p1 sm Ah??, p2 sm -, d db 2c3c4s, p1 sm AhAd, d db 5c, d db 7s                  | 200,0
            p1 sm, p2 sm -, d db 2c3c4s, d db 5c, d db 7s                                   | 0,200
            p1 sm, p2 sm -                                                                  | 0,200
            """)
    void allInBeforeTheBoardIsThere(String actions, String stacks) {
        assertFinished(Recording.of("NT", 2).dealt().then("p2 cbr 100, p1 cc").then(actions), stacks);
    }

    @Test
    void cardsMayBecomeKnownOnlyWhenTheyAreShown() {
        assertFinished(Recording.of("NT", 2).then("d dh p1 ????, d dh p2 ????")
                .then(TO_THE_RIVER + "p1 sm AhAd, p2 sm KhKd"), "110,90");
    }

    @Test
    void hiddenCardsDoNotTieWithTheBoardThatTheyMightPlay() {
        assertFinished(Recording.of("NT", 2).then("d dh p1 ????, d dh p2 2h2d")
                .then("p2 cc, p1 cc, d db AsKsQs, p1 cc, p2 cc, d db Js, p1 cc, p2 cc, d db Ts, p1 cc, p2 cc,"
                        + "p1 sm ????, p2 sm -"),
                "98,102");
    }

    @Test
    void theLastPlayerMayShowAllHisCardsThoughNobodyAsks() {
        assertFinished(Recording.of("NT", 2).dealt().then("p2 f, p1 sm AhAd"), "101,99");
    }

    @Test
    void nobodyKnowsWhoWonWhenNobodyShows() {
        assertThat(Recording.of("NT", 2).dealt().then(TO_THE_RIVER + "p1 sm ????, p2 sm ????").outcome())
                .isEqualTo(new Outcome.Unfinished("somebody to show his cards: nobody's are known who can win a pot"));
    }

    @Test
    void aSidePotThatOneContenderMucksGoesToTheOther() {
        Recording hand = Recording.of("NT", 3, "[0, 0, 0]", "[1, 2, 0]", "[20, 100, 100]").dealt()
                .then("p3 cbr 60, p1 cc, p2 cc, d db 2c3c4s, p2 cc, p3 cc, d db 5c, p2 cc, p3 cc, d db 7s, p2 cc, p3 cc,"
                        + "p2 sm, p3 sm -, p1 sm -");

        assertFinished(hand, "60,40,120");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p2 cc                                     | player 1 to act
            p2 cc, p1 cc                              | the dealer to deal the flop
            p2 cc, p1 cc, d db 2c3c                   | the dealer to deal the flop
            p2 cc, p1 cc, d db 2c3c4s                 | player 1 to act
            p2 cbr 100, p1 cc                         | player 2 to show or muck
            p2 cbr 100, p1 cc, p2 sm -, p1 sm -       | the dealer to deal the flop
            p2 cbr 100, p1 cc, p2 sm -, p1 sm -, d db 2c3c4s | the dealer to deal the turn
            """)
    void aHandThatStopsWaitsFor(String actions, String waitsFor) {
        assertThat(Recording.of("NT", 2).dealt().then(actions).outcome()).isEqualTo(new Outcome.Unfinished(waitsFor));
    }

    @Test
    void aHandThatStopsWhileCardsAreDealtWaitsForTheDealer() {
        assertThat(Recording.of("NT", 2).then("d dh p1 AhAd").outcome())
                .isEqualTo(new Outcome.Unfinished("the dealer to deal to player 2"));
    }

    @Test
    void theLastPlayerWithChipsMaySayThatHeChecksOrNot() {
        String actions = "p3 cc, p1 f,%s p3 sm -, p2 sm -, d db 2c3c4s, d db 5c, d db 7s";
        Recording told = Recording.of("NT", 3, "[0, 0, 0]", "[1, 2, 0]", "[100, 100, 2]").dealt();
        Recording untold = Recording.of("NT", 3, "[0, 0, 0]", "[1, 2, 0]", "[100, 100, 2]").dealt();

        assertFinished(told.then(actions.formatted(" p2 cc,")), "99,103,0");
        assertFinished(untold.then(actions.formatted("")), "99,103,0");
    }

    @Test
    void aRaiseToAllThatTheOthersHaveNeedNotBeAFullOne() {
        Recording hand = Recording.of("NT", 2, "[0, 0]", "[1, 2]", "[15, 100]").dealt();

        assertFinished(hand.then("p2 cbr 10, p1 cc, d db 2c3c4s, p1 cbr 4, p2 cbr 5, p1 f"), "1,114");
    }

    private static void assertFinished(Recording hand, String stacks) {
        assertThat(hand.outcome()).isEqualTo(new Outcome.Finished(
                Stream.of(stacks.split(",")).map(BigDecimal::new).map(Optional::of).toList()));
    }
}
