package pokero.ejb.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

class LogTagsTest {

    @Test
    void aLineSaysWhatItIsAboutUntilThatIsOver() {
        try (LogTags tags = new LogTags()) {
            tags.say(LogTags.PLAYER, "Wanda").say(LogTags.TABLE, 42L);
            assertThat(MDC.get("player")).isEqualTo("Wanda");
            assertThat(MDC.get("table")).isEqualTo("42");
        }
        assertThat(MDC.getMap()).isEmpty();
    }

    @Test
    void whatStoodThereBeforeIsThereAgain() {
        try (LogTags page = new LogTags()) {
            page.say(LogTags.REQUEST, "page");
            try (LogTags wish = new LogTags()) {
                wish.say(LogTags.REQUEST, "first").say(LogTags.REQUEST, "wish");
                assertThat(MDC.get("request")).isEqualTo("wish");
            }
            assertThat(MDC.get("request")).isEqualTo("page");
        }
    }

    @Test
    void aGuestHasNoName() {
        try (LogTags tags = new LogTags()) {
            tags.say(LogTags.PLAYER, null);
            assertThat(MDC.getMap()).isEmpty();
        }
    }
}
