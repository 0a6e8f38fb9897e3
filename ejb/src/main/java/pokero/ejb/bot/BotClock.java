package pokero.ejb.bot;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

import pokero.ejb.demo.Demo;
import pokero.persistence.bot.ShortBot;

/** Lets house bots act when it is time, on every node alike, and buys them in again. There are bots in the demo only. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class BotClock {

    private static final System.Logger LOG = System.getLogger(BotClock.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private BotKeeper bots;

    @Inject
    private BotPlayer player;

    private final List<ScheduledFuture<?>> ticking = new ArrayList<>();
    private volatile boolean stuck;

    @PostConstruct
    void start() {
        if (Demo.isOn()) {
            ticking.add(executor.scheduleWithFixedDelay(this::act, 150, 150, TimeUnit.MILLISECONDS));
            ticking.add(executor.scheduleWithFixedDelay(this::refill, 1, 2, TimeUnit.SECONDS));
        }
    }

    @PreDestroy
    void stop() {
        ticking.forEach(each -> each.cancel(false));
    }

    private void act() {
        tick(() -> bots.takeDue().forEach(this::act));
    }

    private void refill() {
        tick(() -> bots.shortOfChips().forEach(this::refill));
    }

    private void tick(Runnable step) {
        try {
            step.run();
            stuck = false;
        } catch (RuntimeException fault) {
            if (!stuck) {
                LOG.log(Level.ERROR, "house bots rest until this is over", fault);
            }
            stuck = true;
        }
    }

    private void act(long table) {
        try {
            player.play(table);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "no house bot could act at table " + table, fault);
        }
    }

    private void refill(ShortBot bot) {
        try {
            bots.refill(bot);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "house bot " + bot.player() + " could not be bought in", fault);
        }
    }
}
