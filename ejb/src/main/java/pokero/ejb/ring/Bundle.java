package pokero.ejb.ring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** News that wait to be told, of each table only the newest version, after all others. Safe for several threads. */
final class Bundle {

    private final Map<Long, Long> tables = new LinkedHashMap<>();
    private final Set<News> others = new LinkedHashSet<>();
    private long since;

    /** What was taken out. @param since when the oldest of it was put in, by {@link System#nanoTime} */
    record Load(List<News> news, long since) {

        boolean isEmpty() {
            return news.isEmpty();
        }
    }

    synchronized void add(News news) {
        add(news, System.nanoTime());
        notifyAll();
    }

    private void add(News news, long now) {
        since = isEmpty() ? now : since;
        switch (news) {
            case TableChanged(long table, long version) -> tables.merge(table, version, Math::max);
            case HandWentOn wentOn -> others.add(wentOn);
            case PlayerShutOut shutOut -> others.add(shutOut);
            case LoginEnded ended -> others.add(ended);
        }
    }

    /** What could not be told waits again, as long as before. */
    synchronized void putBack(Load load) {
        load.news().forEach(news -> add(news, load.since()));
        since = load.since();
    }

    synchronized boolean isEmpty() {
        return tables.isEmpty() && others.isEmpty();
    }

    /** Everything; the bundle is empty then. */
    synchronized Load take() {
        List<News> all = new ArrayList<>(others);
        tables.forEach((table, version) -> all.add(new TableChanged(table, version)));
        others.clear();
        tables.clear();
        return new Load(all, since);
    }

    /** Likewise, but waits until there is something, or until this time has gone by. */
    synchronized Load take(Duration patience) throws InterruptedException {
        long latest = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis(); isEmpty() && left > 0; left = (latest - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return take();
    }
}
