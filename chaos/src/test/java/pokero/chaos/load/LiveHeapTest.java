package pokero.chaos.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;

import org.junit.jupiter.api.Test;

class LiveHeapTest {

    private static final String BEFORE = """
            4711:
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:            10            400  [B (java.base@21.0.9)
               2:             4             96  java.lang.String (java.base@21.0.9)
            Total            14            496
            """;
    private static final String AFTER = """
               1:            12            480  [B (java.base@21.0.9)
               2:             3            300  pokero.web.table.Viewer
               3:             4             96  java.lang.String (java.base@21.0.9)
            Total            19            876
            """;

    @Test
    void aHeapIsAsLargeAsItsObjects() {
        assertThat(LiveHeap.read(BEFORE).bytes()).isEqualTo(496);
    }

    @Test
    void theClassThatGrewMostComesFirst() {
        assertThat(LiveHeap.read(AFTER).since(LiveHeap.read(BEFORE))).containsExactly(
                Map.entry("pokero.web.table.Viewer", 300L), Map.entry("[B", 80L), Map.entry("java.lang.String", 0L));
    }

    @Test
    void withoutAHistogramThereIsNoHeap() {
        assertThatIllegalStateException().isThrownBy(() -> LiveHeap.read("4711: no such process"));
    }
}
