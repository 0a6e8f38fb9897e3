package pokero.rules.ranking;

/** What hands are worth as numbers: higher is better, 0 is no hand. */
interface Values {

    /**
     * The value of the best hand. Cards are their index or {@link CardKeys#suitless}; nothing is checked.
     *
     * @param board the shared cards
     */
    int of(int[] hole, int[] board);
}
