package pokero.ejb.metrics;

/** What became of the wish for a page. */
public enum PageResult {
    SERVED, REFUSED, BROKEN;

    /** @param status of the answer, by HTTP */
    public static PageResult of(int status) {
        return status >= 500 ? BROKEN : status >= 400 ? REFUSED : SERVED;
    }
}
