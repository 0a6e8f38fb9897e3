package pokero.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import pokero.ejb.table.HandView;
import pokero.ejb.table.PotView;
import pokero.ejb.table.TableView;
import pokero.web.Chips;

/**
 * The pot in the middle, and its parts when there is a side pot.
 *
 * @param label what stands before the total, or instead of it
 * @param total empty before the first hand
 */
public record PotsFragment(String label, String total, List<Part> parts) {

    /** @param who says who can win it, or won it */
    public record Part(int number, String label, Pile pile, String who) {
    }

    static PotsFragment of(TableView view) {
        return view.hand().map(PotsFragment::of)
                .orElseGet(() -> new PotsFragment(Phrases.of("pot.none"), "", List.of()));
    }

    private static PotsFragment of(HandView hand) {
        List<PotView> pots = hand.pots();
        List<Part> parts = new ArrayList<>();
        if (pots.size() > 1) {
            IntStream.range(0, pots.size()).mapToObj(at -> part(pots, at, hand.ended())).forEach(parts::add);
        }
        return new PotsFragment(Phrases.of("pot.total"), Chips.of(hand.pot()), parts);
    }

    private static Part part(List<PotView> pots, int at, boolean ended) {
        PotView pot = pots.get(at);
        String label = at == 0 ? Phrases.of("pot.main") : Phrases.of("pot.side", pots.size() > 2 ? at : "").strip();
        String who = Phrases.of(ended ? "pot.won-by" : "pot.contenders", Phrases.list(pot.contenders()));
        return new Part(at + 1, label, Pile.of(pot.amount()), who);
    }
}
