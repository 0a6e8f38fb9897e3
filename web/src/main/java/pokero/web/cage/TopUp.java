package pokero.web.cage;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.cage.TableStake;
import pokero.ejb.table.Answer;
import pokero.ejb.table.SeatDesk;
import pokero.web.Answers;
import pokero.web.Chips;
import pokero.web.Say;

/** Chips from the wallet to a table where the player sits. */
@Named
@RequestScoped
public class TopUp {

    @Inject
    private SeatDesk desk;
    @Inject
    private Answers answers;
    @Inject
    private Say say;
    private UUID actionId = UUID.randomUUID();
    private final Map<Long, Long> amounts = new HashMap<>();

    public void send(TableStake stake) {
        long amount = amounts.get(stake.tableId());
        Answer answer = desk.topUp(actionId, stake.tableId(), amount);
        if (answer instanceof Answer.Accepted) {
            say.done("cashier.topUp.done", Chips.of(amount), stake.table());
            amounts.clear();
        } else {
            UIComponent button = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
            say.wrong((UIInput) button.findComponent("amount"), answers.inWords(answer));
        }
        actionId = UUID.randomUUID();
    }

    /** Names this wish, so that a second click is the same wish. */
    public UUID getActionId() {
        return actionId;
    }

    public void setActionId(UUID actionId) {
        this.actionId = actionId;
    }

    /** What is typed for each table, by its id. */
    public Map<Long, Long> getAmounts() {
        return amounts;
    }
}
