package pokero.tests.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import pokero.ejb.ring.News;
import pokero.ejb.ring.TableChanged;

/** Hears what the ring tells on this node. */
@ApplicationScoped
public class NewsReader {

    private final List<News> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes News news) {
        heard.add(news);
    }

    public boolean hasHeard(News news) {
        return heard.contains(news);
    }

    public long times(News news) {
        return heard.stream().filter(news::equals).count();
    }

    /** The newest version that was told of the table, 0 before any. */
    public long versionOf(long table) {
        return heard.stream().filter(TableChanged.class::isInstance).map(TableChanged.class::cast)
                .filter(news -> news.table() == table).mapToLong(TableChanged::version).max().orElse(0);
    }
}
