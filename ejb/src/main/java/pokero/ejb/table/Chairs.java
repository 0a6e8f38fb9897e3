package pokero.ejb.table;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import pokero.persistence.cage.AccountRow;
import pokero.persistence.cage.Books;
import pokero.persistence.cage.Reason;
import pokero.persistence.cage.Transfer;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.SeatRow;
import pokero.rules.hand.HandSeat;
import pokero.rules.table.StackLimits;

/** What players may do with the chairs of a table that is open for change. */
@ApplicationScoped
public class Chairs {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private Books books;

    @Inject
    private HandKeeper hand;

    @Inject
    private Interval interval;

    Answer sit(OpenTable table, long player, int seat, long buyIn) {
        Optional<SeatRow> own = table.chairOf(player);
        Optional<SeatRow> chair = table.chair(seat);
        if (!table.row().isOpen()) {
            return new Answer.TableClosed();
        }
        if (own.isPresent()) {
            return new Answer.AlreadySeated(own.get().seat());
        }
        if (chair.isEmpty()) {
            return new Answer.NoSuchSeat();
        }
        if (!chair.get().isFree()) {
            return new Answer.SeatTaken();
        }
        StackLimits limits = table.row().stackLimits();
        return !limits.allowBuyIn(buyIn)
                ? new Answer.BuyInOutOfRange(limits.least(), limits.most())
                : buyIn(table, chair.get(), rows.find(PlayerRow.class, player), buyIn);
    }

    private Answer buyIn(OpenTable table, SeatRow chair, PlayerRow player, long amount) {
        AccountRow wallet = books.lock(player.wallet());
        if (wallet.balance() < amount) {
            return new Answer.WalletTooSmall(wallet.balance());
        }
        books.move(List.of(new Transfer(wallet, chair.account(), amount, Reason.BUY_IN)), table.row().id(), null);
        chair.take(player);
        return new Answer.Accepted();
    }

    Answer topUp(OpenTable table, SeatRow chair, long amount) {
        StackLimits limits = table.row().stackLimits();
        long stack = stack(table, chair);
        if (!limits.allowTopUp(amount, stack, chair.topUp())) {
            return new Answer.TopUpOutOfRange(limits.room(stack, chair.topUp()));
        }
        long wallet = books.lock(chair.player().orElseThrow().wallet()).balance() - chair.topUp();
        if (wallet < amount) {
            return new Answer.WalletTooSmall(Math.max(0, wallet));
        }
        chair.wantTopUp(chair.topUp() + amount);
        interval.tidy(table);
        return new Answer.Accepted();
    }

    /** What lies in front of the player now, as he sees it. */
    private static long stack(OpenTable table, SeatRow chair) {
        return table.hand().filter(running -> running.holds(chair.seat())).map(running -> running.seat(chair.seat()))
                .map(HandSeat::stack).orElse(chair.stack());
    }

    /** Nobody comes back without chips: he has to top up first. */
    Answer sitOut(OpenTable table, SeatRow chair, boolean out) {
        if (!out && chair.stack() + chair.topUp() == 0) {
            return new Answer.TopUpOutOfRange(table.row().mostBuyIn());
        }
        chair.sitOut(out);
        return new Answer.Accepted();
    }

    Answer leave(OpenTable table, SeatRow chair) {
        chair.leave();
        interval.tidy(table);
        hand.foldLeaver(table);
        return new Answer.Accepted();
    }
}
