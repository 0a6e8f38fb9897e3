package pokero.ejb.bot;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.Answer;
import pokero.ejb.table.HandView;
import pokero.ejb.table.OwnView;
import pokero.ejb.table.TableKeeper;
import pokero.ejb.table.TableView;
import pokero.rules.hand.Action;

/**
 * Plays a house bot's turn as a person would: it looks, decides while nothing is locked, and hands in a slip. When the
 * table has moved on meanwhile nothing happens, and whoever is to act then has a time of his own.
 */
@ApplicationScoped
public class BotPlayer {

    private static final long SPECTATOR = 0;

    @Inject
    private BotKeeper bots;

    @Inject
    private TableKeeper tables;

    @Inject
    private RoomMetrics metrics;

    /** Acts for the bot whose turn it is; nothing happens when it is nobody's turn or a person's. */
    public void play(long table) {
        tables.lookFor(SPECTATOR, table).flatMap(TableView::hand).flatMap(HandView::toAct)
                .flatMap(seat -> bots.botAt(table, seat)).ifPresent(bot -> play(bot, table));
    }

    private void play(long bot, long table) {
        tables.lookFor(bot, table).filter(view -> view.own().flatMap(OwnView::legal).isPresent())
                .ifPresent(view -> take(bot, view));
    }

    /** @throws IllegalStateException when the dealer refuses what the bot wants */
    private void take(long bot, TableView view) {
        HandView hand = view.hand().orElseThrow();
        Action action = HouseBot.decide(view, ThreadLocalRandom.current());
        long begin = System.nanoTime();
        Answer answer = tables.takeFor(bot,
                new ActionSlip(UUID.randomUUID(), view.id(), hand.id(), hand.moment(), action));
        metrics.acted(action, answer, Duration.ofNanos(System.nanoTime() - begin));
        if (answer instanceof Answer.Refused refused) {
            throw new IllegalStateException(action + " of house bot " + bot + ": " + refused.refusal());
        }
    }
}
