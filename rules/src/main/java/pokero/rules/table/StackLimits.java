package pokero.rules.table;

/**
 * How many chips a player may bring to a table and add to his stack (R26). Chips that he adds while a hand holds him
 * join his stack when it is over.
 *
 * @param least of a buy-in
 * @param most that a buy-in or top-up may make of a stack; what is won may be more
 */
public record StackLimits(long least, long most) {

    public StackLimits {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("buy-ins are 0 < least <= most, not " + least + " to " + most);
        }
    }

    public boolean allowBuyIn(long amount) {
        return least <= amount && amount <= most;
    }

    /** What may still be asked for, 0 or more. @param wanted chips that are on their way to the stack already */
    public long room(long stack, long wanted) {
        return Math.max(0, most - stack - wanted);
    }

    public boolean allowTopUp(long amount, long stack, long wanted) {
        return 0 < amount && amount <= room(stack, wanted);
    }

    /** What of the wanted chips joins the stack between two hands: a stack that has grown meanwhile may take fewer. */
    public long granted(long wanted, long stack, long wallet) {
        return Math.min(wanted, Math.min(room(stack, 0), wallet));
    }
}
