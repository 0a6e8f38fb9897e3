package pokero.web.cage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.enterprise.context.RequestScoped;

import pokero.ejb.cage.CashierService;
import pokero.web.Chips;

/** The wallet in the header of every page, read once for a request. */
@Named
@RequestScoped
public class Purse {

    @Inject
    private CashierService cashier;
    private String wallet;

    /** Chips in the viewer's wallet, written for people. */
    public String getWallet() {
        if (wallet == null) {
            wallet = Chips.of(cashier.wallet());
        }
        return wallet;
    }
}
