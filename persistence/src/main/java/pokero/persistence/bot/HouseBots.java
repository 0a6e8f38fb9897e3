package pokero.persistence.bot;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.hibernate.Session;

/** Finds the house bots that have something to do. */
@ApplicationScoped
public class HouseBots {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /**
     * The tables where a bot wants to act, taken from all other nodes for a second by putting them off so long: if the
     * bot has not acted by then, anybody tries again. Plain SQL, because a table that is busy is passed over.
     */
    public List<Long> takeDue() {
        return rows.unwrap(Session.class).createNativeQuery("""
                with due as (
                    select id from poker_table where bot_due <= clock_timestamp()
                    order by bot_due limit 64 for no key update skip locked)
                update poker_table t set bot_due = clock_timestamp() + interval '1 second'
                from due where t.id = due.id
                returning t.id""", Long.class).getResultList();
    }

    /** The bot on this chair; empty when it is free or a person's. */
    public Optional<Long> at(long table, int seat) {
        return rows.createQuery("""
                select p.id from SeatRow s join s.player p
                where s.key.table = :table and s.key.seat = :seat and p.bot = true""", Long.class)
                .setParameter("table", table).setParameter("seat", seat).getResultStream().findFirst();
    }

    /** Bots with less than the least buy-in, and those that were left out because they had nothing. */
    public List<ShortBot> shortOfChips() {
        return rows.createQuery("""
                select new pokero.persistence.bot.ShortBot(p.id, t.id, t.mostBuyIn - a.balance, w.balance, s.sittingOut)
                from SeatRow s join s.player p join p.wallet w join s.account a join TableRow t on t.id = s.key.table
                where p.bot = true and t.open = true and s.leaving = false and s.topUp = 0
                and (s.sittingOut = true or a.balance < t.leastBuyIn)""", ShortBot.class).getResultList();
    }
}
