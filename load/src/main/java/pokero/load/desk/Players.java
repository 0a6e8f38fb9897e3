package pokero.load.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** As many clients as are wanted, each of whom plays all six players of a table of his own. */
@ApplicationScoped
public class Players {

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    @Inject
    private Furniture furniture;

    @Inject
    private Croupier croupier;

    private final List<Party> parties = new ArrayList<>();

    /** @return seconds, actions and hands */
    String play(int clients, int seconds) {
        while (parties.size() < clients) {
            parties.add(furniture.party(parties.size()));
        }
        Score score = new Score();
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        List<Thread> playing = parties.subList(0, clients).stream()
                .map(party -> threads.newThread(() -> croupier.play(party, end, score))).toList();
        playing.forEach(Thread::start);
        playing.forEach(Players::join);
        return String.format(Locale.ROOT, "%.3f %d %d", (System.nanoTime() - begin) / 1e9, score.actions.sum(),
                score.hands.sum());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
