package pokero.tests.browser;

import com.microsoft.playwright.WebSocketRoute;

/** A line between a page and the house that can be cut and mended. */
final class WeakLine {

    private boolean down;
    private WebSocketRoute dialled;

    void dialled(WebSocketRoute call) {
        if (down) {
            call.close();
        } else {
            call.connectToServer();
            dialled = call;
        }
    }

    void cut() {
        down = true;
        dialled.close();
    }

    void mend() {
        down = false;
    }
}
