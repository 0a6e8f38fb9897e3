package pokero.ejb.bot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import pokero.ejb.table.SeatKeeper;
import pokero.persistence.bot.HouseBots;
import pokero.persistence.bot.ShortBot;
import pokero.persistence.cage.AccountRow;
import pokero.persistence.cage.Books;
import pokero.persistence.cage.Reason;
import pokero.persistence.cage.Transfer;
import pokero.persistence.player.PlayerRow;

/** Looks after the house bots, one transaction for each step. */
@ApplicationScoped
@Transactional
public class BotKeeper {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private HouseBots bots;

    @Inject
    private Books books;

    @Inject
    private SeatKeeper seats;

    /** The tables where a bot wants to act now; nobody else gets them for a second. */
    public List<Long> takeDue() {
        return bots.takeDue();
    }

    /** The bot on this chair; empty when it is free or a person's. */
    public Optional<Long> botAt(long table, int seat) {
        return bots.at(table, seat);
    }

    /** Bots that {@link #refill} should look after. */
    public List<ShortBot> shortOfChips() {
        return bots.shortOfChips();
    }

    /**
     * Gives the bot what its wallet lacks for {@link #refill}. A step of its own: whoever has a wallet must not wait for a
     * table, because at the table somebody may wait for the wallet.
     */
    public void grant(ShortBot bot) {
        if (bot.missing() > bot.wallet()) {
            AccountRow wallet = books.lock(rows.find(PlayerRow.class, bot.player()).wallet());
            books.move(new Transfer(books.house(), wallet, bot.missing(), Reason.GRANT));
        }
    }

    /** Buys the bot in again up to the table's largest stack. */
    public void refill(ShortBot bot) {
        if (bot.missing() > 0) {
            seats.topUpFor(bot.player(), UUID.randomUUID(), bot.table(), bot.missing());
        }
        if (bot.sittingOut()) {
            seats.sitOutFor(bot.player(), UUID.randomUUID(), bot.table(), false);
        }
    }
}
