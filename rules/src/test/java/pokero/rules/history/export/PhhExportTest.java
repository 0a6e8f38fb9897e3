package pokero.rules.history.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandSeat;
import pokero.rules.history.phh.Phh;
import pokero.rules.history.phh.PhhCards;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.replay.Outcome;
import pokero.rules.history.replay.Replay;
import pokero.rules.simulation.AnyTable;
import pokero.rules.variant.DescribedGames;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/** What was played here can be read, and played again, elsewhere. */
class PhhExportTest {

    private static final int HANDS = 1000;

    static List<Variant> variants() {
        return Variants.all();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aRandomHandReplaysToTheSameStacks(Variant variant) {
        for (long seed = 0; seed < HANDS; seed++) {
            HandHistory history = HandHistory.unnamed(new RandomTable(variant, seed).play());

            assertReplays(history, variant + " " + seed);
        }
    }

    @Test
    void gamesThatAreNotPlayedHereAreToldInNoFormat() {
        for (Variant game : DescribedGames.all()) {
            Hand hand = new AnyTable(new Random(1)).deal(game);
            while (!hand.ended()) {
                Dealer.rule(hand, hand.toAct().orElseThrow(), new Action.TimeOut());
            }
            HandHistory history = HandHistory.unnamed(hand);

            assertThatExceptionOfType(UntellableException.class).isThrownBy(() -> PhhExport.of(history))
                    .withMessageContaining(game.name());
            assertThatExceptionOfType(UntellableException.class).isThrownBy(() -> OpenHandHistory.of(history));
            assertThatExceptionOfType(UntellableException.class).isThrownBy(() -> PokerStarsText.of(history));
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void whatNobodyShowedNeedNotBeTold(Variant variant) {
        for (long seed = 0; seed < HANDS; seed++) {
            Hand hand = new RandomTable(variant, seed).play();
            HandHistory history = new HandHistory(hand, shownOnly(hand));
            PhhHand phh = assertReplays(history, variant + " " + seed);

            assertThat(hand.seats()).filteredOn(seat -> !seat.shown()).noneSatisfy(
                    seat -> assertThat(phh.actions().toString()).contains(PhhCards.known(seat.hole()).toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void noFormatTellsCardsThatAreNotOpen(Variant variant) {
        for (long seed = 0; seed < HANDS / 5; seed++) {
            Hand hand = new RandomTable(variant, seed).play();
            HandHistory history = new HandHistory(hand, shownOnly(hand));
            String told = PokerStarsText.of(history) + (variant.code().equals("NS") ? "" : OpenHandHistory.of(history));

            assertThat(hand.seats()).filteredOn(seat -> !seat.shown()).flatExtracting(HandSeat::hole)
                    .allSatisfy(card -> assertThat(told).doesNotContainPattern("\\b" + card + "\\b"));
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aRandomHandIsAHandToTrackersToo(Variant variant) {
        for (long seed = 0; seed < HANDS / 5; seed++) {
            HandHistory history = HandHistory.unnamed(new RandomTable(variant, seed).play());
            TrackedHand tracked = TrackedHand.read(PokerStarsText.of(history));

            assertThat(tracked.paid()).as("%s %s", variant, seed).isEqualByComparingTo(tracked.collected());
            history.hand().seats().forEach(seat -> assertThat(tracked.stack(history.name(seat.seat())))
                    .isEqualByComparingTo(Money.PLAY.amount(seat.stack())));
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aHandThatGoesOnWaitsForTheSamePlayer(Variant variant) {
        for (int seed = 0; seed < HANDS; seed++) {
            Hand hand = new RandomTable(variant, seed).play(seed % 20);
            PhhHand phh = Phh.read(Phh.write(PhhExport.of(HandHistory.unnamed(hand)))).getFirst();
            hand.toAct().ifPresent(seat -> assertThat(Replay.outcome(phh))
                    .isEqualTo(new Outcome.Unfinished("player " + player(hand, seat) + " to act")));
        }
    }

    private static int player(Hand hand, int seat) {
        return DealingOrder.of((HandEvent.HandBegan) hand.events().getFirst()).player(seat);
    }

    @Test
    void tellsTheOccasion() {
        Hand hand = new RandomTable(Variants.NO_LIMIT_HOLDEM, 7).play();
        Map<Integer, String> names = hand.seats().stream()
                .collect(Collectors.toMap(HandSeat::seat, seat -> "Zoë " + seat.seat()));
        Map<Integer, Integer> chairs = hand.seats().stream()
                .collect(Collectors.toMap(HandSeat::seat, HandSeat::seat));
        PhhHand phh = PhhExport.of(new HandHistory(hand, new Occasion("Pokero", "815", "Main", 9,
                LocalDateTime.of(2026, 2, 3, 4, 5, 6), new Money("EUR", "€", 2), names, chairs, Optional.empty(),
                Map.of())));
        PhhHand read = Phh.read(Phh.write(phh)).getFirst();

        assertThat(read).isEqualTo(phh);
        assertThat(read.text(PhhField.VENUE)).contains("Pokero");
        assertThat(read.text(PhhField.HAND)).contains("815");
        assertThat(read.text(PhhField.YEAR)).contains("2026");
        assertThat(read.text(PhhField.CURRENCY)).contains("EUR");
        assertThat(read.items(PhhField.PLAYERS)).hasSize(hand.seats().size());
        assertThat(Phh.write(read)).contains("time = 04:05:06\n", "finishing_stacks = [");
    }

    private static PhhHand assertReplays(HandHistory history, String what) {
        PhhHand phh = Phh.read(Phh.write(PhhExport.of(history))).getFirst();

        assertThat(Replay.outcome(phh)).as(what)
                .isEqualTo(new Outcome.Finished(phh.amounts(PhhField.FINISHING_STACKS)));
        return phh;
    }

    private static Occasion shownOnly(Hand hand) {
        Occasion all = Occasion.unnamed(hand);
        return new Occasion(all.site(), all.hand(), all.table(), all.tableSize(), all.start(), all.money(), all.names(),
                all.chairs(), Optional.empty(), hand.seats().stream().filter(HandSeat::shown)
                        .collect(Collectors.toMap(HandSeat::seat, HandSeat::hole)));
    }
}
