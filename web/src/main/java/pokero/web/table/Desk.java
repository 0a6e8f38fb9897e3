package pokero.web.table;

import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import pokero.ejb.cage.CashierService;
import pokero.ejb.table.Answer;
import pokero.ejb.table.SeatDesk;
import pokero.ejb.table.TableDesk;
import pokero.ejb.table.TableView;
import pokero.ejb.table.TableWatch;

/** Hands a page's wishes to the desks of the house, as the caller that the current thread runs as. */
@ApplicationScoped
public class Desk {

    @EJB
    private TableDesk table;
    @EJB
    private SeatDesk seats;
    @EJB
    private TableWatch watch;
    @EJB
    private CashierService cashier;

    /** The dialog for a buy-in or a top-up; empty when there is nothing to offer there. */
    Optional<Offer> offer(Wish.Ask ask) {
        return watch.look(ask.table()).flatMap(view -> offer(view, ask.seat()));
    }

    private Optional<Offer> offer(TableView view, int seat) {
        if (view.own().isPresent()) {
            return view.own().map(own -> Offer.topUp(view, own));
        }
        return view.seats().stream().filter(chair -> chair.player().isEmpty())
                .filter(chair -> seat == 0 || chair.seat() == seat).findFirst()
                .map(chair -> Offer.buyIn(view, chair.seat(), cashier.wallet()));
    }

    Answer take(Wish.Act act) {
        return table.take(act.slip());
    }

    Answer sit(Wish.Sit sit) {
        return seats.sit(sit.actionId(), sit.table(), sit.seat(), sit.buyIn());
    }

    Answer topUp(Wish.TopUp topUp) {
        return seats.topUp(topUp.actionId(), topUp.table(), topUp.amount());
    }

    Answer sitOut(Wish.SitOut sitOut) {
        return seats.sitOut(sitOut.actionId(), sitOut.table(), sitOut.out());
    }

    Answer leave(Wish.Leave leave) {
        return seats.leave(leave.actionId(), leave.table());
    }
}
