package pokero.rules.hand;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.betting.Pot;

/** The pots as they lie in the middle of the table. */
final class Middle {

    private List<Pot> pots = List.of();
    private long total;

    /** The main pot first. */
    List<Pot> pots() {
        return pots;
    }

    /** The chips in all of them. */
    long total() {
        return total;
    }

    void collect(List<Pot> collected) {
        pots = collected;
        total = 0;
        for (Pot pot : collected) {
            total += pot.amount();
        }
    }

    /** What is posted before the first bet goes into the one pot there is. */
    void post(int seat, long amount) {
        List<Integer> contenders = new ArrayList<>(pots.isEmpty() ? List.of() : pots.getFirst().contenders());
        contenders.add(seat);
        collect(List.of(new Pot(total + amount, contenders)));
    }

    void takeFromLast(long amount) {
        take(pots.size() - 1, amount);
    }

    void take(int index, long amount) {
        List<Pot> left = new ArrayList<>(pots);
        Pot pot = left.get(index);
        left.set(index, new Pot(pot.amount() - amount, pot.contenders()));
        collect(List.copyOf(left));
    }
}
