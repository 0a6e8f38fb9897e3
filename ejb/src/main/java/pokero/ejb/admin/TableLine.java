package pokero.ejb.admin;

import pokero.rules.betting.Blinds;

/** A table as the floor sees it. @param hands begun at it so far */
public record TableLine(long id, String name, Blinds blinds, int size, int taken, long hands, boolean open,
        int turnSeconds, long leastBuyIn, long mostBuyIn) {
}
