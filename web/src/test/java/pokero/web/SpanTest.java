package pokero.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void a_span_is_told_in_hours_and_minutes() {
        assertThat(Span.inWords(5)).isEqualTo("5\u202fmin");
        assertThat(Span.inWords(180)).isEqualTo("3\u202fh");
        assertThat(Span.inWords(21 * 60 + 22)).isEqualTo("21\u202fh 22\u202fmin");
    }
}
