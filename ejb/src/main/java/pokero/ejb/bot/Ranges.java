package pokero.ejb.bot;

/** Which share of the starting hands is worth what before the flop; 0 is none, 1 any two cards. */
final class Ranges {

    private static final double[] OPENING = {0.25, 0.5, 0.45, 0.28, 0.2, 0.17, 0.15, 0.13, 0.12, 0.11};
    private static final double OPENING_HEADS_UP = 0.8;
    private static final double WIDEST_CALL = 0.95;

    private Ranges() {
    }

    /** For the first raise. @param behind players who have not acted yet, the blinds included */
    static double opening(int behind, boolean headsUp) {
        return headsUp && behind == 1 ? OPENING_HEADS_UP : OPENING[behind];
    }

    /** For raising somebody who raises with that width himself. */
    static double reraise(double width) {
        return 0.3 * width;
    }

    /** For calling somebody who raises with that width. */
    static double call(double width) {
        return Math.min(WIDEST_CALL, 1.3 * width);
    }

    /** For calling the big blind. */
    static double limp() {
        return 0.7;
    }
}
