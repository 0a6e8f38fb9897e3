package pokero.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.cage.Ledger;
import pokero.ejb.cage.LedgerCheck;

/** The check of the books, made anew for each look at the page. */
@Named("ledger")
@RequestScoped
public class LedgerPage {

    @Inject
    private Ledger ledger;
    private LedgerCheck check;

    public LedgerCheck getCheck() {
        if (check == null) {
            check = ledger.check();
        }
        return check;
    }
}
