package pokero.ejb.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import pokero.persistence.table.Slips;

/** Slips that are so old that nobody repeats them. */
@ApplicationScoped
@Transactional
public class OldSlips {

    /** More than a busy room writes in a minute, and little enough to bother nobody. */
    private static final int AT_ONCE = 20_000;

    @Inject
    private Slips slips;

    public void forget() {
        slips.forgetOld(AT_ONCE);
    }
}
