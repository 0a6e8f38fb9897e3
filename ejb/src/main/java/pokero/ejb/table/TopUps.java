package pokero.ejb.table;

/** How many chips may still be added to a stack. */
public final class TopUps {

    private TopUps() {
    }

    /** What fits under the table's maximum (R26), 0 or more. @param wanted chips that are on their way already */
    public static long room(long mostBuyIn, long stack, long wanted) {
        return Math.max(0, mostBuyIn - stack - wanted);
    }
}
