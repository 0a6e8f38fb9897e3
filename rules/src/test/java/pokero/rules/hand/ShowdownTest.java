package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.cards.Card;

class ShowdownTest {

    private static final String ACES_KINGS_QUEENS = "AhAd KhKd QhQd 2c3c4h9sJs";
    private static final String QUEENS_KINGS_ACES = "QhQd KhKd AhAd 2c3c4h9sJs";

    @Test
    void R21_theLastAggressorOfTheFinalStreetShowsFirst() {
        Game game = river(QUEENS_KINGS_ACES).check(1).raise(2, 100).call(3, 1);

        assertThat(showdown(game)).containsExactly(shown(2, "KhKd"), shown(3, "AhAd"), new HandEvent.CardsMucked(1));
    }

    @Test
    void R21_withoutAnAggressorTheFirstPlayerLeftOfTheButtonShowsFirst() {
        Game game = river(QUEENS_KINGS_ACES).check(1, 2, 3);

        assertThat(showdown(game)).containsExactly(shown(1, "QhQd"), shown(2, "KhKd"), shown(3, "AhAd"));
    }

    @Test
    @Spares
    void R21_anAggressorOfAnEarlierStreetDoesNotCount() {
        Game game = Game.dealing(QUEENS_KINGS_ACES, 1000, 1000, 1000).raise(3, 300).call(1, 2)
                .check(1, 2, 3, 1, 2, 3, 1, 2, 3);

        assertThat(showdown(game)).startsWith(shown(1, "QhQd"));
    }

    @Test
    void R21_playersInASidePotShowBeforeThoseAllInForTheMainPot() {
        Game game = Game.dealing(ACES_KINGS_QUEENS, 300, 1000, 1000).raise(3, 300).call(1, 2).raise(2, 100).call(3)
                .check(2, 3, 2, 3);

        assertThat(showdown(game)).containsExactly(shown(2, "KhKd"), new HandEvent.CardsMucked(3), shown(1, "AhAd"));
    }

    @Test
    void R21_whoWinsOnlyASidePotShowsToo() {
        Game game = Game.dealing("AhAd QhQd KhKd 2c3c4h9sJs", 300, 1000, 1000).raise(3, 300).call(1, 2).check(2)
                .raise(3, 200).call(2).check(2, 3, 2, 3);

        assertThat(showdown(game)).containsExactly(shown(2, "QhQd"), shown(3, "KhKd"), shown(1, "AhAd"));
        assertThat(game.stacks()).containsExactly(900L, 500L, 900L);
    }

    @Test
    void R21_whoCannotWinMucks() {
        Game game = river(ACES_KINGS_QUEENS).check(1, 2, 3);

        assertThat(showdown(game)).containsExactly(shown(1, "AhAd"), new HandEvent.CardsMucked(2),
                new HandEvent.CardsMucked(3));
        assertThat(game.hand().seat(2).mucked()).isTrue();
        assertThat(game.hand().seat(2).shown()).isFalse();
    }

    @Test
    void R22_allHandsLieFaceUpBeforeTheRestOfTheBoardIsDealt() {
        Game game = Game.dealing(ACES_KINGS_QUEENS, 1000, 1000, 1000).raise(3, 1000).call(1).fold(2);

        assertThat(game.lastEvents()).extracting(event -> event.getClass().getSimpleName()).containsExactly("Folded",
                "BetsCollected", "CardsShown", "CardsShown", "BoardDealt", "BoardDealt", "BoardDealt", "PotAwarded",
                "HandEnded");
    }

    @Test
    @Spares
    void R22_noHandIsTurnedUpWhileTwoCanStillBet() {
        Game flop = Game.of(300, 1000, 1000).raise(3, 300).call(1, 2);

        assertThat(showdown(flop)).isEmpty();
        assertThat(flop.hand().toAct()).hasValue(2);
    }

    @Test
    void R22_onTheRiverTheLoserOfAnAllInMayMuck() {
        Game game = river(ACES_KINGS_QUEENS).raise(1, 900).call(2).fold(3);

        assertThat(showdown(game)).containsExactly(shown(1, "AhAd"), new HandEvent.CardsMucked(2));
    }

    @Test
    void R23_theWinnerShowsAllHisCardsEvenWhenTheBoardPlays() {
        Game game = Game.dealing("2c3d 2d3c AhKhQhJhTh", 1000, 1000).call(2).check(1).check(1, 2, 1, 2, 1, 2);

        assertThat(showdown(game)).containsExactly(shown(1, "2c3d"), shown(2, "2d3c"));
    }

    @Test
    @Spares
    void R23_theLastLiveHandNeedNotShow() {
        Game game = Game.of(1000, 1000, 1000).raise(3, 300).fold(1).fold(2);

        assertThat(game.hand().ended()).isTrue();
        assertThat(showdown(game)).isEmpty();
        assertThat(game.hand().seat(3).shown()).isFalse();
    }

    @Test
    void R23_theCardsSpeak() {
        Game game = Game.dealing("7c2d AsKh 4c5c6c8cKs", 1000, 1000).call(2).check(1).check(1, 2, 1, 2).raise(1, 500)
                .call(2);

        assertThat(game.stacks()).containsExactly(1600L, 400L);
    }

    private static Game river(String cards) {
        return Game.dealing(cards, 1000, 1000, 1000).call(3, 1).check(2).check(1, 2, 3, 1, 2, 3);
    }

    private static List<HandEvent> showdown(Game game) {
        return game.hand().events().stream()
                .filter(event -> event instanceof HandEvent.CardsShown || event instanceof HandEvent.CardsMucked)
                .toList();
    }

    private static HandEvent shown(int seat, String cards) {
        return new HandEvent.CardsShown(seat, Card.parseAll(cards));
    }
}
