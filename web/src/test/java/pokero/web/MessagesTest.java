package pokero.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pokero.ejb.admin.TableOpening;
import pokero.ejb.alert.RuleState;
import pokero.ejb.alert.Severity;
import pokero.ejb.alert.Source;
import pokero.ejb.player.Theme;
import pokero.ejb.player.Weakness;
import pokero.web.lobby.Kind;
import pokero.web.lobby.Stakes;

class MessagesTest {

    private static final Set<String> KEYS = ResourceBundle.getBundle("pokero.web.Messages", Locale.ROOT).keySet();
    private static final Pattern KEY = Pattern.compile("['\"]([a-zA-Z0-9]+(?:\\.[a-zA-Z0-9_-]+)*)['\"]");

    @Test
    void every_key_that_a_page_asks_for_has_words() throws IOException {
        Pattern asked = Pattern.compile("msg\\['([^']+)']");
        Set<String> missing = new TreeSet<>();
        for (String source : sources("src/main/webapp", ".xhtml")) {
            asked.matcher(source).results().map(found -> found.group(1)).filter(key -> !KEYS.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_value_that_a_page_may_name_has_words() {
        assertThat(KEYS).containsAll(keys("weak.", Weakness.values())).containsAll(keys("theme.", Theme.values()))
                .containsAll(keys("kind.", Kind.values())).containsAll(keys("stakes.", Stakes.values()))
                .containsAll(keys("fault.", TableOpening.Fault.values()))
                .containsAll(keys("severity.", Severity.values())).containsAll(keys("source.", Source.values()))
                .containsAll(keys("state.", RuleState.values()))
                .contains("act.acknowledge", "act.silence", "act.unsilence");
        assertThat(KEYS).contains("reason.grant", "reason.daily-chips", "reason.buy-in", "reason.top-up",
                "reason.cash-out", "reason.reversal");
    }

    @Test
    void no_words_are_kept_that_nobody_says() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String source : Stream.concat(sources("src/main/webapp", ".xhtml").stream(),
                sources("src/main/java", ".java").stream()).toList()) {
            Matcher found = KEY.matcher(source);
            while (found.find()) {
                said.add(found.group(1));
            }
        }
        Set<String> families = Set.of("rank", "suit", "size", "weak", "theme", "kind", "stakes", "fault", "reason",
                "error", "severity", "source", "state", "act");
        assertThat(KEYS.stream().filter(key -> !said.contains(key))
                .filter(key -> !families.contains(key.split("\\.")[0]))).isEmpty();
    }

    @Test
    void a_straight_apostrophe_would_swallow_the_words_after_it() {
        ResourceBundle words = ResourceBundle.getBundle("pokero.web.Messages", Locale.ROOT);
        assertThat(KEYS.stream().map(words::getString)).noneMatch(text -> text.contains("'"));
    }

    private static List<String> keys(String family, Enum<?>[] values) {
        return Stream.of(values).map(value -> family + value.name()).toList();
    }

    private static List<String> sources(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(MessagesTest::read)
                    .collect(Collectors.toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
