package pokero.ejb.bot;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;

import pokero.ejb.demo.Demo;
import pokero.ejb.work.LogTags;
import pokero.ejb.work.Ticker;
import pokero.persistence.bot.ShortBot;
import pokero.persistence.health.Serving;

/** Lets house bots act when it is time, on every node alike, and buys them in again. There are bots in the demo only. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class BotClock {

    private static final System.Logger LOG = System.getLogger(BotClock.class.getName());
    private static final Duration BETWEEN_TURNS = Duration.ofMillis(150);
    private static final Duration BETWEEN_REFILLS = Duration.ofSeconds(2);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private BotKeeper bots;

    @Inject
    private BotPlayer player;

    @Inject
    private Serving serving;

    private final List<Ticker> tickers = new ArrayList<>();

    @PostConstruct
    void start() {
        if (Demo.isOn()) {
            tickers.add(Ticker.start(threads, "the house bots' clock", BETWEEN_TURNS, serving.onceBegun(this::act)));
            tickers.add(
                    Ticker.start(threads, "the house bots' purse", BETWEEN_REFILLS, serving.onceBegun(this::refill)));
        }
    }

    @PreDestroy
    void stop() {
        tickers.forEach(Ticker::close);
    }

    private void act() {
        bots.takeDue().forEach(this::act);
    }

    private void act(long table) {
        try (LogTags tags = new LogTags()) {
            tags.say(LogTags.TABLE, table);
            play(table);
        }
    }

    private void play(long table) {
        try {
            player.play(table);
        } catch (Exception fault) { // also those of a commit, which no signature names
            LOG.log(Level.ERROR, "no house bot could act at table " + table, fault);
        }
    }

    private void refill() {
        bots.shortOfChips().forEach(this::refill);
    }

    private void refill(ShortBot bot) {
        try {
            bots.grant(bot);
            bots.refill(bot);
        } catch (Exception fault) { // also those of a commit, which no signature names
            LOG.log(Level.ERROR, "house bot " + bot.player() + " could not be bought in", fault);
        }
    }
}
