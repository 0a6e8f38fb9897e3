package pokero.tests.server.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static pokero.tests.server.Awaiting.await;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.player.PlayerService;
import pokero.ejb.ring.LoginEnded;
import pokero.ejb.ring.News;
import pokero.ejb.ring.PlayerShutOut;
import pokero.ejb.ring.Ring;
import pokero.ejb.ring.RingCheck;
import pokero.ejb.ring.TableChanged;
import pokero.tests.server.Deployed;
import pokero.tests.server.NewsReader;

/** Tables here are only numbers that no real one has: the ring tells, whoever looks finds out. */
@ExtendWith(ArquillianExtension.class)
class RingIT extends Deployed {

    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000_000);

    @Inject
    private Ring ring;

    @Inject
    private RingCheck check;

    @Inject
    private PlayerService players;

    @Inject
    private NewsReader reader;

    private OtherNode other;

    @BeforeEach
    void comeUp() throws SQLException {
        other = new OtherNode();
    }

    @AfterEach
    void goDown() throws SQLException {
        other.close();
    }

    @Test
    void whatAnotherNodeTellsIsHeardHere() throws SQLException {
        long table = NUMBERS.incrementAndGet();

        other.say("table " + table + " 42", "out Somebody Else", "login abc");

        await(() -> reader.versionOf(table) == 42);
        await(() -> reader.hasHeard(new PlayerShutOut("Somebody Else")));
        await(() -> reader.hasHeard(new LoginEnded("abc")));
    }

    @Test
    void whatThisNodeTellsIsHeardOnTheOthers() throws SQLException {
        TableChanged change = new TableChanged(NUMBERS.incrementAndGet(), 7);

        ring.tell(change);
        ring.tell(new PlayerShutOut("Zoë Ünal"));

        assertThat(other.listenUntil("table " + change.table() + " 7", "out Zoë Ünal")).isNotEmpty();
        await(() -> reader.hasHeard(change));
    }

    @Test
    void whatChangesInABurstIsToldInFewMessages() throws SQLException {
        long first = NUMBERS.getAndAdd(1_000);
        long last = first + 999;

        LongStream.rangeClosed(first, last).forEach(table -> ring.tell(new TableChanged(table, 1)));
        LongStream.rangeClosed(1, 1_000).forEach(version -> ring.tell(new TableChanged(last, version)));

        List<String> messages = other.listenUntil("table " + last + " 1000");
        assertThat(messages).hasSizeLessThan(400);
        assertThat(LongStream.rangeClosed(first, last).filter(table -> messages.stream()
                .noneMatch(message -> message.contains("\ntable " + table + " ")))).isEmpty();
    }

    @Test
    void anEchoOfOnesOwnNewsIsNoNews() throws SQLException {
        TableChanged change = new TableChanged(NUMBERS.incrementAndGet(), 3);
        ring.tell(change);
        other.listenUntil("table " + change.table() + " 3");

        TableChanged later = new TableChanged(NUMBERS.incrementAndGet(), 1);
        other.say("table " + change.table() + " 3", "table " + later.table() + " 1");

        await(() -> reader.hasHeard(later));
        assertThat(reader.times(change)).isEqualTo(1);
    }

    @Test
    void whatNobodyToldIsFoundByComparingVersions() throws SQLException {
        long table = other.tableWithVersion(5);
        check.compare(List.of(table));
        await(() -> reader.versionOf(table) == 5);

        other.changeSilently(table);
        check.compare(List.of(table));

        await(() -> reader.versionOf(table) == 6);
    }

    @Test
    void aSuspensionThatNobodyToldIsFound() throws SQLException {
        players.register("Quiet One", "three blind mice");
        other.suspendSilently("Quiet One");

        check.lookForSuspended(List.of("Quiet One", "Quiet Two"));

        await(() -> reader.hasHeard(new PlayerShutOut("Quiet One")));
        assertThat(reader.hasHeard(new PlayerShutOut("Quiet Two"))).isFalse();
    }

    @Test
    void listeningGoesOnAfterTheDatabaseHungUp() throws SQLException {
        other.hangUpOnThisNode();

        awaitHeardAgain();
    }

    @Test
    void aConnectionThatIsFrozenIsReplaced() throws Exception {
        List<Long> frozen = other.freezeThisNode();
        try {
            awaitHeardAgain();
            TableChanged change = new TableChanged(NUMBERS.incrementAndGet(), 1);
            ring.tell(change);
            other.listenUntil("table " + change.table() + " 1");
        } finally {
            other.thaw(frozen);
        }
    }

    /** Says something new again and again, until one of it is heard. */
    private void awaitHeardAgain() {
        await(() -> {
            News news = new TableChanged(NUMBERS.incrementAndGet(), 1);
            other.sayQuietly("table " + ((TableChanged) news).table() + " 1");
            return heardSoon(news);
        });
    }

    private boolean heardSoon(News news) {
        for (int tries = 0; tries < 10 && !reader.hasHeard(news); tries++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
        }
        return reader.hasHeard(news);
    }
}
