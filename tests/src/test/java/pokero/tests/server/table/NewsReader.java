package pokero.tests.server.table;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import pokero.ejb.table.TableChanged;

/** Hears what the ring tells. */
@ApplicationScoped
public class NewsReader {

    private final List<TableChanged> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes TableChanged news) {
        heard.add(news);
    }

    /** The newest version that was told of the table, 0 before any. */
    public long versionOf(long table) {
        return heard.stream().filter(news -> news.table() == table).mapToLong(TableChanged::version).max().orElse(0);
    }
}
