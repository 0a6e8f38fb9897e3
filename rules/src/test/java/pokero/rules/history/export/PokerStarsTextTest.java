package pokero.rules.history.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.rules.history.HandPack;
import pokero.rules.history.replay.Replay;

class PokerStarsTextTest {

    static final List<String> FILES = HandPack.FILES;

    @ParameterizedTest
    @ValueSource(strings = {"side-pot", "high-low", "uncontested"})
    void isWrittenAsTrackersReadIt(String name) {
        assertThat(PokerStarsText.of(Histories.of(name + ".phh"))).isEqualTo(Histories.text(name + ".txt"));
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
