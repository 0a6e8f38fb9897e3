package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

import pokero.ejb.table.ActionSlip;
import pokero.ejb.work.LogTags;
import pokero.rules.hand.Action;

class ConversationTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000002a");

    @Test
    void theLogSaysWhichWishOfWhichHandItIsAbout() {
        try (LogTags tags = new LogTags()) {
            Conversation.tag(tags, new Wish.Act(new ActionSlip(ID, 7, 4711, 3, new Action.Fold())));

            assertThat(MDC.getMap()).containsOnly(entry("request", ID), entry("table", 7), entry("hand", 4711));
        }
    }

    @Test
    void theLogSaysNothingOfWhatWasNotUnderstood() {
        try (LogTags tags = new LogTags()) {
            Conversation.tag(tags, new Wish.Garbage());

            assertThat(MDC.getMap()).isEmpty();
        }
    }

    private static Map.Entry<String, Object> entry(String name, Object value) {
        return Map.entry(name, value.toString());
    }
}
