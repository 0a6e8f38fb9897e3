package pokero.web.table;

import pokero.ejb.table.OwnView;
import pokero.ejb.table.TableView;
import pokero.web.Chips;

/**
 * The dialog that brings chips to the table: a buy-in with a seat, or a top-up.
 *
 * @param does the wish that it sends
 * @param seat the chair to take; 0 for a top-up
 * @param usual what is filled in at first
 */
public record Offer(String does, int seat, String title, String detail, long least, long most, long step, long usual,
        String action) {

    private static final int USUAL_BIG_BLINDS = 100;

    /** @param wallet the chips of a viewer without a seat */
    static Offer buyIn(TableView view, int seat, long wallet) {
        long most = Math.min(view.mostBuyIn(), wallet);
        String detail = most < view.leastBuyIn()
                ? Phrases.of("offer.sit.poor", Chips.of(view.leastBuyIn()), Chips.of(wallet))
                : Phrases.of("offer.sit.detail", Chips.of(view.leastBuyIn()), Chips.of(view.mostBuyIn()),
                        Chips.of(wallet));
        return new Offer("sit", seat, Phrases.of("offer.sit", seat), detail, view.leastBuyIn(), most,
                view.blinds().big(), Math.clamp(USUAL_BIG_BLINDS * view.blinds().big(), view.leastBuyIn(),
                        Math.max(view.leastBuyIn(), most)),
                Phrases.of("offer.sit.do"));
    }

    static Offer topUp(TableView view, OwnView own) {
        String detail = own.mostTopUp() > 0
                ? Phrases.of("offer.top-up.detail", Chips.of(own.mostTopUp()), Chips.of(own.wallet()))
                : Phrases.of("offer.top-up.none");
        return new Offer("top-up", 0, Phrases.of("offer.top-up"), detail, 1, own.mostTopUp(), view.blinds().big(),
                own.mostTopUp(), Phrases.of("offer.top-up.do"));
    }

    public boolean possible() {
        return most >= least;
    }

    public String usualWords() {
        return Chips.of(usual);
    }
}
