package pokero.tests.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.HarContentPolicy;

/** One Chromium for all stories: the one that was found on this machine, else Playwright's own. */
final class Browser {

    private static final String FOUND = System.getProperty("pokero.browser", "");

    /** How long a story waits for what it expects to see: no limit for the room, but for a machine that does much else. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {
    }

    /**
     * A browser of its own for each player: nothing is shared with another one.
     *
     * @param room what addresses without a host belong to
     * @param recording keeps all that was asked for and answered by HTTP, when the browser is closed
     */
    static synchronized BrowserContext open(String room, int width, int height, Path recording) {
        if (chromium == null) {
            chromium = launch();
        }
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height).setBaseURL(room).setRecordHarPath(recording)
                .setRecordHarContent(HarContentPolicy.EMBED));
    }

    private static com.microsoft.playwright.Browser launch() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
        if (FOUND.isEmpty()) {
            download();
        } else {
            options.setExecutablePath(Path.of(FOUND));
        }
        Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return playwright.chromium().launch(options);
    }

    private static void download() {
        try {
            String java = System.getProperty("java.home") + "/bin/java";
            int status = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(),
                    "install", "chromium").inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("Playwright could not download its Chromium (status " + status + ")");
            }
        } catch (IOException e) {
            throw new IllegalStateException("Playwright could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
