package pokero.web.admin;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.admin.NewTable;
import pokero.ejb.admin.TableOpening;
import pokero.ejb.admin.TableOpening.Fault;
import pokero.ejb.admin.TablesDesk;
import pokero.web.Say;
import pokero.web.Words;

/** The form that opens a table. */
@Named
@RequestScoped
public class TableForm {

    @Inject
    private TablesDesk desk;
    @Inject
    private TablesPage page;
    @Inject
    private Words words;
    @Inject
    private Say say;
    private String name;
    private int size = 6;
    private long smallBlind = 5;
    private long bigBlind = 10;
    private long ante;
    private long leastBuyIn = 200;
    private long mostBuyIn = 1000;
    private int turnSeconds = 20;

    public void open() {
        NewTable wanted = new NewTable(name, size, smallBlind, bigBlind, ante, leastBuyIn, mostBuyIn, turnSeconds);
        switch (desk.open(wanted)) {
            case TableOpening.Opened(long id) -> {
                say.done("tables.opened", name);
                name = null;
                page.forget();
            }
            case TableOpening.Refused(Set<Fault> faults) -> faults
                    .forEach(fault -> say.wrong("new:" + field(fault), words.say("fault." + fault)));
        }
    }

    private static String field(Fault fault) {
        return switch (fault) {
            case NAME_INVALID, NAME_TAKEN -> "name";
            case SIZE -> "size";
            case BLINDS -> "bigBlind";
            case ANTE -> "ante";
            case BUY_INS -> "mostBuyIn";
            case TURN_SECONDS -> "turnSeconds";
        };
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }

    public long getSmallBlind() {
        return smallBlind;
    }

    public void setSmallBlind(long smallBlind) {
        this.smallBlind = smallBlind;
    }

    public long getBigBlind() {
        return bigBlind;
    }

    public void setBigBlind(long bigBlind) {
        this.bigBlind = bigBlind;
    }

    public long getAnte() {
        return ante;
    }

    public void setAnte(long ante) {
        this.ante = ante;
    }

    public long getLeastBuyIn() {
        return leastBuyIn;
    }

    public void setLeastBuyIn(long leastBuyIn) {
        this.leastBuyIn = leastBuyIn;
    }

    public long getMostBuyIn() {
        return mostBuyIn;
    }

    public void setMostBuyIn(long mostBuyIn) {
        this.mostBuyIn = mostBuyIn;
    }

    public int getTurnSeconds() {
        return turnSeconds;
    }

    public void setTurnSeconds(int turnSeconds) {
        this.turnSeconds = turnSeconds;
    }
}
