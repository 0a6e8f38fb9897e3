package pokero.ejb.cage;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.player.Caller;
import pokero.ejb.table.Answer;
import pokero.ejb.work.AskAgain;
import pokero.persistence.cage.AccountRow;

/** The window at which a player looks at his chips and gets the house's daily ones. */
@Stateless
@RolesAllowed("player")
public class CashierService {

    @Inject
    private Caller caller;

    @Inject
    private WalletStatement statement;

    @Inject
    private StakeList stakes;

    @Inject
    private Winnings winnings;

    @Inject
    private DailyChips dailyChips;

    @Inject
    private RoomMetrics metrics;

    /** Chips in the caller's wallet. */
    public long wallet() {
        return callersWallet().balance();
    }

    /** Chips that the caller has on tables, by the tables' names. */
    public List<TableStake> stakes() {
        return stakes.of(caller.player());
    }

    /** The wallet's movements, the newest first. @param first how many of the newest to pass over */
    public List<Movement> movements(int first, int count) {
        return statement.page(callersWallet(), first, count);
    }

    public long movementCount() {
        return statement.length(callersWallet());
    }

    /** How the caller's last seven days went. */
    public WeekResult week() {
        return winnings.ofTheWeek(caller.player().id());
    }

    /** {@value DailyChips#AMOUNT} chips from the house, once in 24 hours. A repeat with the same id gets no more. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Answer takeDailyChips(UUID actionId) {
        return AskAgain.ask(() -> caller.playerInGoodStanding().map(player -> dailyChips.give(player.id(), actionId))
                .orElseGet(Answer.NotAllowed::new), metrics::retried);
    }

    /** Minutes until the next daily chips, 1 or more; empty when they can be taken now. */
    public OptionalLong minutesToDailyChips() {
        return dailyChips.minutesLeft(callersWallet());
    }

    private AccountRow callersWallet() {
        return caller.player().wallet();
    }
}
