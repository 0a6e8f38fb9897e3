package pokero.ejb.admin;

import java.util.EnumSet;
import java.util.Set;

import pokero.ejb.admin.TableOpening.Fault;

/** What can be said against a new table without looking at the others. */
final class TableCheck {

    private static final long MOST_BLIND = 1_000_000;
    private static final long MOST_CHIPS = 1_000_000_000;

    private TableCheck() {
    }

    static Set<Fault> faults(NewTable table) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        note(faults, Fault.NAME_INVALID, isName(table.name().strip()));
        note(faults, Fault.SIZE, between(2, table.size(), 10));
        note(faults, Fault.BLINDS, between(1, table.smallBlind(), table.bigBlind()) && table.bigBlind() <= MOST_BLIND);
        note(faults, Fault.ANTE, between(0, table.ante(), table.bigBlind()));
        note(faults, Fault.BUY_INS, between(table.bigBlind(), table.leastBuyIn(), table.mostBuyIn())
                && table.mostBuyIn() <= MOST_CHIPS);
        note(faults, Fault.TURN_SECONDS, between(5, table.turnSeconds(), 300));
        return faults;
    }

    private static void note(Set<Fault> faults, Fault fault, boolean fine) {
        if (!fine) {
            faults.add(fault);
        }
    }

    private static boolean isName(String name) {
        return between(2, name.codePointCount(0, name.length()), 30)
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean between(long least, long value, long most) {
        return least <= value && value <= most;
    }
}
