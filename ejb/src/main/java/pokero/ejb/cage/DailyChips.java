package pokero.ejb.cage;

import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import pokero.ejb.table.Answer;
import pokero.ejb.table.FirstAnswers;
import pokero.persistence.cage.AccountRow;
import pokero.persistence.cage.Books;
import pokero.persistence.cage.Reason;
import pokero.persistence.cage.Transfer;
import pokero.persistence.player.PlayerRow;

/** Chips from the house, so that nobody stays without: once in 24 hours by the database's clock. */
@ApplicationScoped
@Transactional
class DailyChips {

    static final long AMOUNT = 10_000;

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private Books books;

    @Inject
    private FirstAnswers firstAnswers;

    /** The wallet's lock makes the second of two wishes at once see the first. */
    Answer give(long player, UUID actionId) {
        AccountRow wallet = books.lock(rows.find(PlayerRow.class, player).wallet());
        return firstAnswers.give(player, actionId, Reason.DAILY_CHIPS.text(), null, () -> give(wallet));
    }

    private Answer give(AccountRow wallet) {
        OptionalLong minutes = minutesLeft(wallet);
        if (minutes.isPresent()) {
            return new Answer.NotYet(minutes.getAsLong());
        }
        books.move(new Transfer(books.house(), wallet, AMOUNT, Reason.DAILY_CHIPS));
        return new Answer.Accepted();
    }

    OptionalLong minutesLeft(AccountRow wallet) {
        Number minutes = (Number) rows.createNativeQuery("""
                select ceil(extract(epoch from max(at) + interval '24 hours' - clock_timestamp()) / 60)
                from transfer where credit = :wallet and reason = 'daily-chips'""")
                .setParameter("wallet", wallet.id()).getSingleResult();
        return minutes == null || minutes.longValue() < 1 ? OptionalLong.empty() : OptionalLong.of(minutes.longValue());
    }
}
