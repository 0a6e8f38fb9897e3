package pokero.ejb.bot;

/**
 * What makes one bot play unlike another.
 *
 * @param looseness 0.85 (plays few hands) to 1.15 (plays many)
 * @param aggression 0.8 (bets and bluffs little) to 1.2 (bets and bluffs much)
 */
record Temper(double looseness, double aggression) {

    private static final int STEPS = 7;

    /** A name always has the same temper. */
    static Temper of(String name) {
        int hash = Math.floorMod(name.hashCode(), STEPS * STEPS);
        return new Temper(0.85 + 0.05 * (hash % STEPS), 0.8 + 0.4 * (hash / STEPS) / (STEPS - 1));
    }
}
