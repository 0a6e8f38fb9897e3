package pokero.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.cards.Card;
import pokero.rules.hand.Action;
import pokero.rules.ranking.HandCategory;

class TableViewTest {

    private final PlayedHand played = PlayedHand.stacked(
            /* 2 */ "KsKd" + /* 3 */ "QsQd" + /* 1 */ "AsAd" + "2c7d9hJc3s", 100,
            300, 300);

    private TableView seenBy(int seat) {
        return new Censor(played.snapshot()).view(PlayedHand.player(seat), 1_000);
    }

    private List<String> log(int seat) {
        return seenBy(seat).hand().orElseThrow().log().stream()
                .map(line -> line.kind() + " " + line.seat() + " " + line.amount()).toList();
    }

    @Test
    void whoIsToActSeesWhatHeMayDo() {
        TableView view = seenBy(1);

        assertThat(view.own().orElseThrow().cards()).isEqualTo(Card.parseAll("AsAd"));
        assertThat(view.own().orElseThrow().legal().orElseThrow().callPrice()).isEqualTo(10);
        assertThat(view.hand().orElseThrow().millisLeft().orElseThrow()).isBetween(1L, PlayedHand.MILLIS);
        assertThat(seenBy(2).own().orElseThrow().legal()).isEmpty();
        assertThat(view.nextHandMillis()).isEmpty();
    }

    @Test
    void seatsShowWhatLiesOnTheFelt() {
        SeatView small = seenBy(1).seat(2);

        assertThat(small.stack()).isEqualTo(295);
        assertThat(small.bet()).isEqualTo(5);
        assertThat(small.hidden()).isEqualTo(2);
        assertThat(small.lastMove()).contains(LastMove.POST);
        assertThat(seenBy(1).seat(1).button()).isTrue();
        assertThat(seenBy(1).seat(4)).isEqualTo(SeatView.free(4));
    }

    @Test
    void aStreetForgetsTheMovesOfTheOneBefore() {
        played.act(1, new Action.Call());
        played.act(2, new Action.Fold());
        assertThat(seenBy(1).seat(2).lastMove()).contains(LastMove.FOLD);
        played.act(3, new Action.Check());

        assertThat(seenBy(1).seat(1).lastMove()).isEmpty();
        assertThat(seenBy(1).seat(2).state()).isEqualTo(SeatState.FOLDED);
        assertThat(seenBy(1).seat(2).hidden()).isZero();
        assertThat(seenBy(1).own().orElseThrow().made().orElseThrow().rank().category()).isEqualTo(HandCategory.PAIR);
    }

    @Test
    void theLogTellsAHandWithASidePot() {
        allIn();

        assertThat(log(2)).containsExactly("HAND_BEGINS 0 1", "SMALL_BLIND 2 5", "BIG_BLIND 3 10", "DEALT_TO_YOU 2 0",
                "RAISE_ALL_IN 1 100", "RAISE_ALL_IN 2 300", "CALL_ALL_IN 3 290", "SHOWS 2 0", "SHOWS 3 0", "SHOWS 1 0",
                "FLOP 0 0", "TURN 0 0", "RIVER 0 0", "WINS_SIDE_POT 2 400", "WINS_MAIN_POT 1 300");
    }

    @Test
    void afterTheHandThePotsSayWhoWonThem() {
        allIn();
        HandView hand = seenBy(0).hand().orElseThrow();

        assertThat(hand.ended()).isTrue();
        assertThat(hand.pot()).isEqualTo(700);
        assertThat(hand.pots()).containsExactly(new PotView(300, List.of("Player 1")),
                new PotView(400, List.of("Player 2")));
        assertThat(seenBy(0).seat(1).won()).isEqualTo(300);
        assertThat(seenBy(0).seat(3).open()).isEqualTo(Card.parseAll("QsQd"));
        assertThat(seenBy(0).seat(3).shown().orElseThrow().rank().category()).isEqualTo(HandCategory.PAIR);
        assertThat(seenBy(0).nextHandMillis().orElseThrow()).isBetween(1L, PlayedHand.MILLIS);
    }

    private void allIn() {
        played.act(1, new Action.RaiseTo(100));
        played.act(2, new Action.RaiseTo(300));
        played.act(3, new Action.Call());
    }
}
