package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.Post;
import pokero.rules.betting.RaiseCap;
import pokero.rules.betting.RaiseRange;
import pokero.rules.betting.Refusal;
import pokero.rules.cards.Card;
import pokero.rules.variant.DescribedGames;
import pokero.rules.variant.Street;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/** Games with up-cards, an ante of 1 and a bring-in of 5; the bets are 10 and 20. */
class StudTest {

    private static final String DOWN = "AcAd KcKd QcQd";

    @Test
    void R31_theLowestUpCardBringsInTheFirstBet() {
        Game third = stud(DOWN + "9h 2c 2d").play(100, 100, 100);

        assertThat(third.events(HandEvent.BlindPosted.class)).isEmpty();
        assertThat(third.legal().seat()).as("clubs are lowest").isEqualTo(2);
        assertThat(third.legal().bringIn()).isEqualTo(5);
        assertThat(third.bringIn(2).lastEvents()).containsExactly(new HandEvent.BroughtIn(2, 5));
        assertThat(third.legal().seat()).isEqualTo(3);
        assertThat(third.legal().callPrice()).isEqualTo(5);
    }

    @Test
    void R31_whoBringsItInCanDoNothingSmaller() {
        Game third = stud(DOWN + "9h 2c 2d").play(100, 100, 100);

        assertThat(List.of(new Action.Fold(), new Action.Check(), new Action.Call())).allSatisfy(
                action -> assertThat(third.refused(2, action)).isEqualTo(new Refusal.MustBringIn(5)));
        assertThat(third.legal().mayFold()).isFalse();
        assertThat(third.legal().mayCheck()).isFalse();
        assertThat(third.legal().mayCall()).isFalse();
        assertThat(third.refused(2, new Action.RaiseTo(5))).isEqualTo(new Refusal.NotTheLimit(10));
    }

    @Test
    void R31_whoBringsItInMayMakeItAFullBet() {
        Game third = stud(DOWN + "9h 2c 2d").play(100, 100, 100);

        assertThat(third.legal().raise()).contains(new RaiseRange(10, 10));
        assertThat(third.raise(2, 10).legal().callPrice()).isEqualTo(10);
        assertThat(third.refused(3, new Action.BringIn())).isEqualTo(new Refusal.NothingToBringIn());
    }

    @Test
    void R31_aFullBetOverTheBringInIsNoRaise() {
        Game third = stud(DOWN + "9h 2c 2d").play(100, 100, 100).bringIn(2).raise(3, 10).raise(1, 20).raise(2, 30);

        assertThat(third.legal().raise()).contains(new RaiseRange(40, 40));
        assertThat(third.raise(3, 40).refused(1, new Action.RaiseTo(50))).isEqualTo(new Refusal.RaisesCapped());
    }

    @Test
    void R31_aFullBetOpensTheBettingToWhomTheBringInSufficed() {
        Game third = stud(DOWN + "9h 2c 2d").blinds(new Blinds(0, 8, 1)).play(100, 100, 100).bringIn(2).call(3)
                .raise(1, 10);

        assertThat(third.legal().raise()).contains(new RaiseRange(20, 20));
        assertThat(third.call(2).legal().raise()).contains(new RaiseRange(20, 20));
    }

    @Test
    @Spares
    void R31_whereAllCallTheBringInItsPlayerIsNotAskedAgain() {
        Game third = stud(DOWN + "9h 2c 2d").play(100, 100, 100).bringIn(2).call(3, 1);

        assertThat(third.hand().street()).isEqualTo(Street.FOURTH_STREET);
        assertThat(third.stacks()).containsExactly(94L, 94L, 94L);
    }

    @Test
    void R31_aShortBringInIsOwedInFull() {
        Game third = stud(DOWN + "9h 2c 2d").play(100, 4, 100);

        assertThat(third.refused(2, new Action.RaiseTo(3))).isEqualTo(new Refusal.StackTooShort(3));
        assertThat(third.bringIn(2).lastEvents()).containsExactly(new HandEvent.BroughtIn(2, 3));
        assertThat(third.legal().callPrice()).isEqualTo(5);
    }

    @Test
    void R31_whoIsAllInForTheAnteLeavesItToTheNext() {
        Game third = stud(DOWN + "9h 2c 2d").play(100, 1, 100);

        assertThat(third.legal().seat()).isEqualTo(3);
        assertThat(third.refused(3, new Action.BringIn())).isEqualTo(new Refusal.NothingToBringIn());
        assertThat(third.legal().callPrice()).isEqualTo(5);
        assertThat(third.legal().mayFold()).isTrue();
        assertThat(third.legal().raise()).contains(new RaiseRange(10, 10));
    }

    @Test
    void R31_inAnotherGameTheHighestUpCardDoesAndTheAceIsLow() {
        Game third = stud(DescribedGames.RAZZ_ORDER, DOWN + "Ah Ks Kh").play(100, 100, 100);

        assertThat(third.legal().seat()).isEqualTo(2);
        assertThat(third.legal().bringIn()).isEqualTo(5);
    }

    @Test
    void R31_withoutALimitTheLeastRaiseIsTheBet() {
        Game second = Game.at(DescribedGames.NO_LIMIT_FIVE_CARD_STUD, HouseRules.CASH).blinds(new Blinds(0, 5, 1))
                .bets(10, 10).dealing("Ac Kc Qc 9h 2c 2d").play(100, 100, 100).bringIn(2);

        assertThat(second.legal().raise()).contains(new RaiseRange(10, 99));
        assertThat(second.raise(3, 25).legal().raise()).as("25 more").contains(new RaiseRange(50, 99));
    }

    @Test
    @Spares
    void R31_gamesWithBlindsHaveNone() {
        assertThat(Game.of(1000, 1000).legal().bringIn()).isZero();
        assertThat(Game.of(1000, 1000).refused(2, new Action.BringIn())).isEqualTo(new Refusal.NothingToBringIn());
        assertThat(Variants.all()).noneMatch(Variant::hasBringIn);
    }

    @Test
    void R31_aBringInIsSmallerThanABetAndNothingElseIsPostedAsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stud("").blinds(new Blinds(0, 10, 1)).play(100, 100, 100))
                .withMessageContaining("below the small bet");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stud("").posting(new Post(3, Post.Kind.LATE, 5)).play(100, 100, 100));
        assertThat(stud("").posting(new Post(3, Post.Kind.DEAD, 5)).play(100, 100, 100).hand().potTotal())
                .isEqualTo(8);
    }

    @Test
    @Spares
    void R25_aTimeOutBringsItIn() {
        assertThat(stud(DOWN + "9h 2c 2d").play(100, 100, 100).timeOut(2).lastEvents()).containsExactly(
                new HandEvent.TimedOut(2), new HandEvent.BroughtIn(2, 5));
    }

    @Test
    void R32_theHighestHandThatShowsActsFirst() {
        Game fourth = stud(DOWN + "9h 2c Ks 9d 3c As").play(100, 100, 100).stayIn(Street.FOURTH_STREET);

        assertThat(fourth.legal().seat()).as("a pair of nines").isEqualTo(1);
        assertThat(fourth.legal().mayCheck()).isTrue();
        assertThat(fourth.check(1).legal().seat()).isEqualTo(2);
    }

    @Test
    void R32_equalHandsAreToldApartByTheirHighestSuit() {
        Game fourth = stud("2c2d 3c3d 4c4d Ad 2h Ah Kh 3h Kd").play(100, 100, 100).stayIn(Street.FOURTH_STREET);

        assertThat(fourth.legal().seat()).as("ace and king in both, but the ace of hearts").isEqualTo(3);
    }

    @Test
    void R32_inAnotherGameTheLowestHandDoesAndTheAceIsLow() {
        Game fourth = stud(DescribedGames.RAZZ_ORDER, "KcKd QcQd JcJd 3h 2c Ks 2s 4c 3d").play(100, 100, 100)
                .stayIn(Street.FOURTH_STREET);

        assertThat(fourth.legal().seat()).as("three and two").isEqualTo(1);
    }

    @Test
    void R32_whoIsAllInLeavesItToTheNext() {
        Game fourth = stud(DOWN + "9h 2c Ks 9d 3c As").play(6, 100, 100).stayIn(Street.FOURTH_STREET);

        assertThat(fourth.legal().seat()).isEqualTo(2);
    }

    @Test
    void R32_whereNobodyBetsHeShowsFirst() {
        Game seventh = stud(DOWN + "Ks 2c 9h As 3c 9d Qh 2h Jd 7c 3h Tc").play(100, 100, 100)
                .stayIn(Street.SEVENTH_STREET).check(2, 3, 1);

        assertThat(seventh.events(HandEvent.CardsShown.class).getFirst().seat()).as("threes and twos").isEqualTo(2);
    }

    @Test
    @Spares
    void R32_withoutUpCardsTheFirstLeftOfTheButtonDoes() {
        assertThat(Game.of(1000, 1000, 1000).call(3, 1).check(2).legal().seat()).isEqualTo(1);
    }

    @Test
    void R33_whereTheDeckDoesNotSufficeOneLastCardIsForAll() {
        Game seventh = stud("").play(stacks(8)).stayIn(Street.SIXTH_STREET);
        int first = seventh.legal().seat();
        seventh.stayIn(Street.SEVENTH_STREET);

        assertThat(seventh.lastEvents()).endsWith(
                new HandEvent.BoardDealt(Street.SEVENTH_STREET, List.of(Card.parse("Ac"))));
        assertThat(seventh.hand().seats()).allSatisfy(seat -> assertThat(seat.hole()).hasSize(6));
        assertThat(seventh.legal().seat()).isEqualTo(first);
        while (!seventh.hand().ended()) {
            seventh.check(seventh.legal().seat());
        }
        assertThat(LogCheck.fault(seventh.hand().events())).isEmpty();
    }

    @Test
    @Spares
    void R33_afterAFoldThereAreCardsForTheOthers() {
        Game third = stud("").play(stacks(8));
        int opener = third.legal().seat();
        third.bringIn(opener).fold(opener % 8 + 1);
        Game seventh = third.stayIn(Street.SEVENTH_STREET);

        assertThat(seventh.hand().board()).isEmpty();
        assertThat(seventh.hand().seats()).filteredOn(seat -> !seat.folded()).hasSize(7)
                .allSatisfy(seat -> assertThat(seat.hole()).hasSize(7));
    }

    private static Game.Table stud(String cards) {
        return stud(DescribedGames.SEVEN_CARD_STUD, cards);
    }

    private static Game.Table stud(Variant game, String cards) {
        return Game.at(game, HouseRules.CASH.with(RaiseCap.THREE)).blinds(new Blinds(0, 5, 1)).bets(10, 20)
                .dealing(cards);
    }

    private static long[] stacks(int players) {
        return LongStream.generate(() -> 100).limit(players).toArray();
    }
}
