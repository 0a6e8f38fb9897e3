package pokero.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

import pokero.tests.RunningServer;
import pokero.tests.server.Deployed;
import pokero.visitor.Visitor;

/**
 * A story with one browser or more. What they show at its end is kept in {@code target/screens}. No page may ask another
 * host for anything, break the security policy or leave an error in the console.
 */
@RunAsClient
abstract class BrowserStory extends Deployed {

    private final List<Guest> guests = new ArrayList<>();
    private Path screens;

    @BeforeEach
    final void openAlbum(TestInfo story) {
        screens = Path.of("target/screens", story.getTestClass().orElseThrow().getSimpleName(),
                story.getTestMethod().orElseThrow().getName());
    }

    /** The address that the browsers know the room by. */
    String address() {
        return RunningServer.url();
    }

    /** Somebody with a browser of his own, at a desk. @param like how his name begins */
    final Guest guest(String like) {
        return guest(like, 1280, 800);
    }

    /** @param width of his window, in pixels */
    final Guest guest(String like, int width, int height) {
        String name = Visitor.freshName(like + " ");
        Path recording = screens.resolve(name + ".har");
        Guest guest = new Guest(name, Browser.open(address(), width, height, recording), recording);
        guests.add(guest);
        return guest;
    }

    @AfterEach
    final void nobodySawAnythingStrange() {
        for (Guest guest : guests) {
            guest.photograph(screens.resolve(guest.name() + ".png"));
            guest.goHome();
        }
        for (Guest guest : guests) {
            assertThat(guest.traffic().complaints()).as("what the browser of %s says", guest.name()).isEmpty();
            assertThat(guest.traffic().hosts()).as("who answered %s", guest.name())
                    .containsOnly(URI.create(address()).getAuthority());
        }
    }
}
