package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;

import pokero.tests.floor.Table;

/** A player checks on his own machine that nobody changed the deck. */
class FairDeckIT extends BrowserStory {

    private static final Path TOOL = Path.of("../rules/target/pokero-rules.jar");
    private static final Pattern ROOT = Pattern.compile("[0-9a-f]{64}");

    private final Table table = Table.open(2);

    @Test
    void theDeckThatWasCommittedToBeforeTheDealIsProvedAfterTheHand() throws IOException, InterruptedException {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        Guest ben = guest("Ben", 375, 667).register().sit(table, 2, 200);
        String root = root(ann.page().locator("#log-now a"));
        assertThat(root(ben.page().locator("#log-now a"))).isEqualTo(root);

        table.call();
        assertThat(ann.page().locator("#deck")).hasText("Deck " + root.substring(0, 8));
        assertThat(root(ann.page().locator("#deck"))).isEqualTo(root);
        checkDown(ann, ben);
        assertThat(ann.page().locator("#deck")).hasText("Check the deck");
        assertThat(ann.page().locator("#deck")).hasAttribute("href", "/deck?table=" + table.id() + "&hand=1");
        Path anns = ann.deckFile(table, 1);
        Path bens = ben.deckFile(table, 1);

        assertThat(ann.page().locator("#root")).hasText(root);
        assertThat(ben.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(375);
        assertThat(verify(root, anns)).isEqualTo("GOOD");
        assertThat(verify(root, bens)).isEqualTo("GOOD");
        assertThat(verify("0".repeat(64), anns)).isEqualTo("BAD");
    }

    @Test
    void aFileThatWasTamperedWithIsRefused() throws IOException, InterruptedException {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        guest("Ben").register().sit(table, 2, 200);
        table.deal("KhKd" + "AhAd" + "2c7s9dJc3h");
        ann.does("fold");
        Path file = ann.deckFile(table, 1);
        String root = table.deckOf(1).root().toString();
        String text = Files.readString(file);

        assertThat(text).contains(" Ah ", " Ad ").doesNotContain(" Kh ", " 2c ");
        assertThat(verify(root, file)).isEqualTo("GOOD");
        Files.writeString(file, text.replace(" Ah ", " As "));
        assertThat(verify(root, file)).isEqualTo("BAD");
        Files.writeString(file, text.replace("seats 2 1", "seats 1 2"));
        assertThat(verify(root, file)).as("it was not Ann who was dealt to first").isEqualTo("BAD");
        Files.writeString(file, text.replace("root ", "root 0"));
        assertThat(verify(root, file)).as("no verdict on what cannot be read").isEmpty();
    }

    @Test
    void whoSawNoCardIsGivenNoFile() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        guest("Ben").register().sit(table, 2, 200);
        Guest cyd = guest("Cyd").register();
        table.call();
        ann.does("fold");
        table.awaitEndOfHand();

        cyd.page().navigate("/deck?table=" + table.id() + "&hand=1");

        assertThat(cyd.page().locator("#cards")).containsText("You saw no card of this hand.");
        assertThat(cyd.page().locator("#file")).hasCount(0);
    }

    @Test
    void whileTheHandRunsThePageHasTheCommitmentOnly() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        guest("Ben").register().sit(table, 2, 200);
        String page = "/deck?table=" + table.id() + "&hand=1";

        ann.page().navigate(page);
        assertThat(ann.page().locator("#main")).containsText("The hand has not begun.");
        String root = ann.page().locator("#root").textContent();
        table.call();
        ann.page().navigate(page);

        assertThat(ann.page().locator("#main")).containsText("The hand is being played.");
        assertThat(ann.page().locator("#root")).hasText(root);
        assertThat(ann.page().locator("#file")).hasCount(0);
        assertThat(ann.page().locator("#main .card")).hasCount(0);
    }

    @Test
    void aHandWhoseTimeWasSetBeforeDecksWereSealedIsDealtAllTheSame() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        guest("Ben").register().sit(table, 2, 200);

        table.unseal();
        table.call();

        assertThat(ann.act("fold")).isVisible();
        assertThat(ann.page().locator("#deck")).hasText("Deck " + table.deckOf(1).root().toString().substring(0, 8));
    }

    /** The whole commitment, which its short form carries along. */
    private static String root(Locator shown) {
        assertThat(shown).hasAttribute("title", ROOT);
        return ROOT.matcher(shown.getAttribute("title")).results().findFirst().orElseThrow().group();
    }

    private static void checkDown(Guest ann, Guest ben) {
        ann.does("call");
        ben.does("check");
        for (int board = 3; board <= 5; board++) {
            ann.awaitBoard(board);
            ben.does("check");
            ann.does("check");
        }
    }

    /** What the tool concludes: GOOD or BAD, or nothing when it could not read the file. */
    private static String verify(String root, Path file) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + "/bin/java";
        Process tool = new ProcessBuilder(java, "-jar", TOOL.toString(), "verify-deck", "--root", root,
                file.toString()).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String verdict = said.lines().filter(line -> line.matches("(GOOD|BAD): .*"))
                .map(line -> line.substring(0, line.indexOf(':'))).findFirst().orElse("");
        assertThat(tool.waitFor()).as(said).isEqualTo(verdict.equals("GOOD") ? 0 : 1);
        return verdict;
    }
}
