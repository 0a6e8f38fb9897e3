package pokero.rules.betting;

/** How much a player may bet: up to his stack, up to the pot, or exactly the bet of the street. */
public enum BettingStructure {
    NO_LIMIT, POT_LIMIT, FIXED_LIMIT
}
