package pokero.web.table;

import java.util.concurrent.atomic.AtomicBoolean;

/** A viewer's looks at his table, one after the other: what an older look saw is never shown after what a newer one saw. */
final class Looks {

    private final AtomicBoolean due = new AtomicBoolean();

    /** True when nobody is about to look: then the asker has to. */
    boolean becomesDue() {
        return due.compareAndSet(false, true);
    }

    void isNoLongerDue() {
        due.set(false);
    }

    /** Looks, once the look before is over. News that come from then on ask for another. */
    synchronized void take(Runnable look) {
        due.set(false);
        look.run();
    }
}
