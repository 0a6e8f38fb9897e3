package pokero.persistence.health;

/** How the room's database is, as far as this node can tell. */
public enum Reach {

    /** It was not asked yet. */
    UNKNOWN,

    /** It answers, and has the schema that this version of the room needs, or a newer one. */
    MIGRATED,

    /** It answers, and its schema is too old. */
    OUTDATED,

    /** It does not answer, nor did another node reach it: no node is better than this one. */
    AWAY,

    /** It does not answer here, but another node reaches it. */
    CUT_OFF;

    /** Whether this node hears from the database, be it ready or not. */
    public boolean answers() {
        return this == MIGRATED || this == OUTDATED;
    }
}
