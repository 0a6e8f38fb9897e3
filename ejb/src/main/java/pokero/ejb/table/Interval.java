package pokero.ejb.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.cage.AccountRow;
import pokero.persistence.cage.Books;
import pokero.persistence.cage.Reason;
import pokero.persistence.cage.Transfer;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.SeatRow;
import pokero.rules.table.StackLimits;

/** What happens between two hands: who leaves is cashed out, who wants more chips gets them, who has none sits out. */
@ApplicationScoped
public class Interval {

    @Inject
    private Books books;

    /** Looks after every chair that no running hand holds. At a closed table everybody leaves. */
    void tidy(OpenTable table) {
        List<SeatRow> chairs = table.atLeisure();
        List<SeatRow> leaving = chairs.stream().filter(chair -> chair.leaving() || !table.row().isOpen()).toList();
        List<SeatRow> staying = chairs.stream().filter(chair -> !leaving.contains(chair)).toList();
        List<SeatRow> wanting = staying.stream().filter(chair -> chair.topUp() > 0).toList();
        books.lock(Stream.concat(leaving.stream(), wanting.stream()).map(Interval::wallet));
        List<Transfer> transfers = new ArrayList<>();
        leaving.forEach(chair -> cashOut(chair, transfers));
        wanting.forEach(chair -> topUp(chair, table.row().stackLimits(), transfers));
        books.move(transfers, table.row().id(), null);
        leaving.forEach(SeatRow::free);
        staying.stream().filter(chair -> chair.stack() == 0).forEach(chair -> chair.sitOut(true));
    }

    private static void cashOut(SeatRow chair, List<Transfer> transfers) {
        if (chair.stack() > 0) {
            transfers.add(new Transfer(chair.account(), wallet(chair), chair.stack(), Reason.CASH_OUT));
        }
    }

    /** Never over the table's maximum (R26), and never more than the wallet has. */
    private static void topUp(SeatRow chair, StackLimits limits, List<Transfer> transfers) {
        long amount = limits.granted(chair.topUp(), chair.stack(), wallet(chair).balance());
        if (amount > 0) {
            transfers.add(new Transfer(wallet(chair), chair.account(), amount, Reason.TOP_UP));
        }
        chair.wantTopUp(0);
    }

    private static AccountRow wallet(SeatRow chair) {
        return chair.player().map(PlayerRow::wallet).orElseThrow();
    }
}
