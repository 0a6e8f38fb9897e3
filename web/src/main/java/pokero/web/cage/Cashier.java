package pokero.web.cage;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import pokero.ejb.cage.CashierService;
import pokero.ejb.cage.Movement;
import pokero.ejb.cage.TableStake;
import pokero.ejb.cage.WeekResult;
import pokero.ejb.table.Answer;
import pokero.web.Answers;
import pokero.web.Say;

/** The cashier's window. */
@Named
@RequestScoped
public class Cashier {

    @Inject
    private CashierService service;
    @Inject
    private Answers answers;
    @Inject
    private Say say;
    private UUID dailyId = UUID.randomUUID();
    private List<TableStake> stakes;
    private WeekResult week;
    private final LazyDataModel<Movement> movements = new Movements();

    public LazyDataModel<Movement> getMovements() {
        return movements;
    }

    public List<TableStake> getStakes() {
        if (stakes == null) {
            stakes = service.stakes();
        }
        return stakes;
    }

    /** Chips on all tables together. */
    public long getOnTables() {
        return getStakes().stream().mapToLong(TableStake::stack).sum();
    }

    public WeekResult getWeek() {
        if (week == null) {
            week = service.week();
        }
        return week;
    }

    /** Minutes until the house gives chips again, 0 when it does now. */
    public long getMinutesToDaily() {
        OptionalLong minutes = service.minutesToDailyChips();
        return minutes.orElse(0);
    }

    public void takeDaily() {
        Answer answer = service.takeDailyChips(dailyId);
        if (answer instanceof Answer.Accepted) {
            say.done("cashier.daily.done");
        } else {
            say.refused(answers.inWords(answer));
        }
        dailyId = UUID.randomUUID();
    }

    /** Names this wish, so that a second click is the same wish. */
    public UUID getDailyId() {
        return dailyId;
    }

    public void setDailyId(UUID dailyId) {
        this.dailyId = dailyId;
    }

    private final class Movements extends LazyDataModel<Movement> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(service.movementCount());
        }

        @Override
        public List<Movement> load(int first, int pageSize, Map<String, SortMeta> sorts,
                Map<String, FilterMeta> filters) {
            return service.movements(first, pageSize);
        }
    }
}
