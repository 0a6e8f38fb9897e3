package pokero.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;

/** Two players and a proxy; and whichever node is killed, the hand goes on: same cards, same board, same pot, same turn. */
@EnabledIfSystemProperty(named = "pokero.url", matches = "http.+")
class ProxyStoryTest {

    private static final String TABLE = "Long Think";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Playwright playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(System.getProperty("pokero.browser")))
            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    private final List<Player> players = new ArrayList<>();

    private Player player(String name) {
        Player player = new Player(name,
                browser.newContext(new Browser.NewContextOptions().setBaseURL(System.getProperty("pokero.url"))
                        .setReducedMotion(ReducedMotion.REDUCE)));
        players.add(player);
        return player;
    }

    @AfterEach
    void goHome() {
        players.forEach(player -> player.photograph("player-" + players.indexOf(player)));
        playwright.close();
    }

    @Test
    void aHandGoesOnWhicheverNodeIsKilled() throws IOException {
        Player floor = player("floor");
        floor.logIn(Files.readString(Path.of(System.getProperty("pokero.secrets"), "admin_password")).strip());
        floor.openTable(TABLE);
        Player ann = player("Ann");
        Player ben = player("Ben");
        ann.register();
        ben.register();
        ann.sit(TABLE, 1);
        ben.sit(TABLE, 2);

        List<String> nodes = Containers.nodes();
        assertThat(nodes).hasSize(2);
        for (String node : nodes) {
            nodes.forEach(Containers::awaitHealthy);
            playToTheFlop(ann, ben);
            List<List<String>> before = List.of(ann.sight(), ben.sight());

            Instant killed = Instant.now();
            Containers.kill(node);
            ann.reload();
            ben.reload();
            assertThat(List.of(ann.sight(), ben.sight())).isEqualTo(before);
            tell("both players had their table again", killed);

            playToTheEnd(ann, ben);
            tell("the hand was played to its end", killed);
        }
    }

    private static void tell(String what, Instant killed) {
        System.out.printf("  %s %.1f s after a node was killed%n", what,
                Duration.between(killed, Instant.now()).toMillis() / 1000.0);
    }

    /** Heads-up the button acts first before the flop, and the other one after it. */
    private static void playToTheFlop(Player ann, Player ben) {
        next(ann, ben).does("call");
        next(ann, ben).does("check");
        ann.awaitBoard(3);
        ben.awaitBoard(3);
        next(ann, ben);
    }

    /** Until the next hand is dealt. */
    private static void playToTheEnd(Player ann, Player ben) {
        String hand = next(ann, ben).hand();
        for (int board = 3; board <= 5; board++) {
            ann.awaitBoard(board);
            ben.awaitBoard(board);
            next(ann, ben).does("check");
            next(ann, ben).does("check");
        }
        assertThat(next(ann, ben).hand()).isNotEqualTo(hand);
    }

    /** Whoever's turn it is. */
    private static Player next(Player ann, Player ben) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(latest)) {
            for (Player player : List.of(ann, ben)) {
                if (player.hasTurn()) {
                    return player;
                }
                player.lookLater();
            }
        }
        throw new AssertionError("It became nobody's turn in " + PATIENCE.toMinutes() + " minutes");
    }
}
