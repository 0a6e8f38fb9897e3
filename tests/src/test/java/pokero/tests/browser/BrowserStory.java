package pokero.tests.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;

import pokero.tests.server.Deployed;

/** A story with one browser or more. What they show at its end is kept in {@code target/screens}. */
@RunAsClient
public abstract class BrowserStory extends Deployed {

    private final List<BrowserContext> open = new ArrayList<>();

    /** A browser of its own, closed after the story. */
    protected final BrowserContext browser() {
        BrowserContext context = Browser.open();
        open.add(context);
        return context;
    }

    @AfterEach
    final void closeBrowsers(TestInfo story) {
        int number = 0;
        for (BrowserContext context : open) {
            for (Page page : context.pages()) {
                Path screen = Path.of("target/screens", story.getTestClass().orElseThrow().getSimpleName(),
                        story.getTestMethod().orElseThrow().getName() + "-" + ++number + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(screen));
            }
            context.close();
        }
    }
}
