package pokero.rules.history.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.rules.history.HandPack;
import pokero.rules.history.phh.Phh;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.phh.PhhValue;
import pokero.rules.history.replay.Replay;

class PokerStarsTextTest {

    static final List<String> FILES = HandPack.FILES;

    @ParameterizedTest
    @ValueSource(strings = {"side-pot", "high-low", "uncontested"})
    void isWrittenAsTrackersReadIt(String name) {
        assertThat(PokerStarsText.of(Histories.of(name + ".phh"))).isEqualTo(Histories.text(name + ".txt"));
    }

    @Test
    void namesCannotBreakTheLines() {
        PhhHand hand = HandPack.hands("singles/dwan-ivey-2009.phh").getFirst().with(PhhField.PLAYERS,
                new PhhValue.Items(
                        List.of(PhhValue.of("A\n*** SUMMARY ***"), PhhValue.of(" "),
                                PhhValue.of("A\t*** SUMMARY ***"))));
        String text = PokerStarsText.of(HandHistory.of(Replay.of(hand)));

        assertThat(text).contains("Seat 1: A *** SUMMARY *** ($1125600 in chips)\n", "Seat 2: Player 2 (",
                "Seat 3: A *** SUMMARY *** 3 (").containsOnlyOnce("\n*** SUMMARY ***\n");
    }

    @Test
    void aStackThatNobodyKnowsCannotBeTold() {
        Replay replay = Replay
                .of(Phh.read(HandPack.text("singles/dwan-ivey-2009.phh").replace("2000000", "inf")).getFirst());

        assertThatExceptionOfType(UntellableException.class).isThrownBy(() -> HandHistory.of(replay))
                .withMessage("the stacks of some players are not known");
    }

    /** Reads the texts as a tracker does, knowing nothing of the rules, and adds up. */
    @ParameterizedTest
    @FieldSource("FILES")
    void chipsAddUpForWhoeverReadsTheText(String file) {
        Histories.finished(file).forEach(history -> {
            TrackedHand tracked = TrackedHand.read(PokerStarsText.of(history));

            assertThat(tracked.paid()).as(file).isEqualByComparingTo(tracked.collected());
            assertThat(tracked.totalPot()).isEqualByComparingTo(tracked.collected());
            assertThat(tracked.potParts()).isEqualByComparingTo(tracked.totalPot());
            history.hand().seats().forEach(seat -> assertThat(tracked.stack(history.name(seat.seat())))
                    .isEqualByComparingTo(history.occasion().money().amount(seat.stack())));
        });
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aRecordedHandIsTheSameHandAgain(String file) {
        Histories.finished(file).forEach(history -> assertThat(Replay.of(PhhExport.of(history)).stacks())
                .isEqualTo(history.hand().seats().stream().map(seat -> seat.stack()).toList()));
    }
}
