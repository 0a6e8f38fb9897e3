package pokero.rules.history.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not allowed is refused where it stands, and nothing before it. */
class IllegalActionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p1 cc                                 | it is for player 3 to act
            p4 f                                  | there is no player 4
            p0 f                                  | there is no player 0
            p3 cbr 3                              | the least is 4
            p3 cbr 0                              | the least is 4
            p3 cbr -4                             | the least is 4
            p3 cbr 101                            | the stack is 100
            p3 pb                                 | No-limit hold'em has no bring-in
            p3 sd                                 | no cards are drawn in No-limit hold'em
            p3 sm -                               | there is still to bet: player 3 to act
            d db 2c3c4c                           | no card is dealt to the board now: player 3 to act
            d dh p1 2c3c                          | player 1 has all of his 2 cards
            p3 f, p3 cc                           | the player has folded
            p3 f, p1 cc, p3 cc                    | the player has folded
            p3 f, p1 f, p2 cc                     | the betting is over: so is the hand
            p3 f, p1 f, p2 f                      | the betting is over: so is the hand
            p3 f, p1 f, d db 2c3c4c               | no card is dealt to the board now: the hand is over
            p3 cc, p1 cc, p2 cc, p1 cc            | cards are dealt first: the dealer to deal the flop
            p3 cc, p1 cc, p2 cc, d db 2c3c4c5c    | 3 cards are dealt to the board now, not 4
            p3 cc, p1 cc, p2 cc, p1 sm -          | there is still to bet: player 1 to act
            p3 cc, p1 cc, p2 cc, d db 2c3c4c, d db 5c | no card is dealt to the board now: player 1 to act
            p3 cc, p1 cc, p2 cc, d db 2c3c4c, p2 cc   | it is for player 1 to act
            p3 cc, p1 cc, p2 cc, d db 2c3c4c, p1 cbr 1 | the least is 2
            p3 cc, p1 cc, p2 cc, d db 2c3c4c, p1 cbr 10, p2 cbr 19 | the least is 20
            p3 cc, p1 cc, p2 cc, d db 2c3c4c, p1 cbr 10, p2 cbr 20, p3 cbr 29 | the least is 30
            """)
    void aPlayerMayNot(String actions, String reason) {
        assertRefused(Recording.of("NT", 3).dealt(), actions, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d dh p1 AhKhQh                        | player 1 gets 2 cards, not 3
            d dh p5 AhKh                          | there is no player 5
            d dh p1 AhKh, d dh p1 QhJh            | player 1 has all of his 2 cards
            d dh p1 AhKh, d dh p1 AhKh            | player 1 has all of his 2 cards
            d dh p1 AhKh, p3 f                    | cards are dealt first: the dealer to deal to player 2
            d dh p1 AhKh, d db 2c3c4c             | cards are dealt first: the dealer to deal to player 2
            d dh p1 AhKh, p1 sm -                 | cards are dealt first: the dealer to deal to player 2
            p3 f                                  | cards are dealt first: the dealer to deal to player 1
            d dh p1 Ah, d dh p2 KhKd, d dh p3 QhQd, p3 f | cards are dealt first: the dealer to deal to player 1
            """)
    void theDealerMayNot(String actions, String reason) {
        assertRefused(Recording.of("NT", 3), actions, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PO | p3 cbr 8                         | the most is the pot, a total of 7
            PO | p3 cbr 7, p1 cbr 25              | the most is the pot, a total of 23
            FT | p3 cbr 5                         | the only size is 4
            FT | p3 cbr 3                         | the only size is 4
            FT | p3 cbr 4, p1 cbr 6, p2 cbr 8, p3 cbr 10, p1 cbr 12 | the street has had all its raises
            FT | p3 cc, p1 cc, p2 cc, d db 2c3c4c, p1 cbr 4 | the only size is 2
            FT | p3 cc, p1 cc, p2 cc, d db 2c3c4c, p1 cc, p2 cc, p3 cc, d db 5c, p1 cbr 2 | the only size is 4
            FO/8 | p3 cbr 6                       | the only size is 4
            """)
    void theGameDoesNotAllowTheBet(String variant, String actions, String reason) {
        assertRefused(Recording.of(variant, 3).dealt(), actions, reason);
    }

    @Test
    void whoHasActedMayNotRaiseAgainWhenNobodyRaisedInFull() {
        Recording hand = Recording.of("NT", 3, "[0, 0, 0]", "[1, 2, 0]", "[100, 15, 100]").dealt();

        assertRefused(hand, "p3 cbr 10, p1 cc, p2 cbr 15, p3 cbr 30",
                "nobody made a full raise since the player acted");
    }

    @Test
    void nobodyMayRaiseWhenEverybodyElseIsAllIn() {
        Recording hand = Recording.of("NT", 2, "[0, 0]", "[1, 2]", "[20, 100]").dealt();

        assertRefused(hand, "p2 cc, p1 cbr 20, p2 cbr 60", "nobody else has the chips to answer a raise");
    }

    @Test
    void nobodyMayRaiseWhoCanOnlyCall() {
        Recording hand = Recording.of("NT", 3, "[0, 0, 0]", "[1, 2, 0]", "[100, 100, 20]").dealt();

        assertRefused(hand, "p3 cc, p1 cbr 50, p2 cc, p3 cbr 60", "the stack of 20 goes no further than a call");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p1 sm 2h2d                            | player 1 was not dealt 2h2d
            p1 sm AhAdAc                          | player 1 has 2 cards, not 3
            p3 sm -                               | player 3 has folded
            p1 sm -, p1 sm -                      | player 1 has shown, it is for player 2 to show or muck
            p1 sm, p1 sm -                        | player 1 has mucked his cards
            p1 sm -, p2 sm, p2 sm -               | player 2 has mucked his cards
            p1 sm -, p2 sm -, p2 sm               | the hand is over
            p1 sm -, p2 sm -, p1 cc               | the betting is over: so is the hand
            p1 sm -, p2 sm -, d db 9c             | no card is dealt to the board now: the hand is over
            p1 cc                                 | the betting is over: player 1 to show or muck
            """)
    void atTheShowdownNobodyMay(String actions, String reason) {
        Recording hand = Recording.of("NT", 3).dealt().then("p3 f, p1 cc, p2 cc, d db 2c3c4c, p1 cc, p2 cc, d db 5c,"
                + "p1 cc, p2 cc, d db 7s, p1 cc, p2 cc");

        assertRefused(hand, actions, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d db 2c3c4c                           | before the next card it is for player 2 to show or muck
            p1 sm -, d db 2c3c4c                  | before the next card it is for player 2 to show or muck
            p1 sm -, p2 sm -, p2 sm -             | player 2 has shown, it is for the dealer to deal the flop
            p1 sm -, p2 sm -, p1 cc               | the betting is over: the dealer to deal the flop
            p1 sm -, p2 sm -, d db 2c3c4c, p1 cc  | the betting is over: the dealer to deal the turn
            p1 sm -, p2 sm ????, d db 2c3c4c, d db 5c | before the next card it is for player 2 to show or muck
            """)
    void allInNobodyMay(String actions, String reason) {
        assertRefused(Recording.of("NT", 2).dealt().then("p2 cbr 100, p1 cc"), actions, reason);
    }

    @Test
    void nobodyShowsCardsThatAreNotKnown() {
        Recording hand = Recording.of("NT", 2).then("d dh p1 ????, d dh p2 KhKd, p2 cbr 100, p1 cc");

        assertRefused(hand, "p1 sm -", "the cards of player 1 are not known");
    }

    /** @param actions of which the last one is refused */
    private static void assertRefused(Recording hand, String actions, String reason) {
        int index = hand.size() + actions.split(",").length - 1;

        assertThat(hand.then(actions).outcome()).isEqualTo(new Outcome.Illegal(index, reason));
    }
}
