package pokero.persistence;

/** The schema that this version of the room needs. */
public final class Schema {

    /** The newest migration under {@code db/migration}. */
    public static final String VERSION = "6";

    private Schema() {
    }
}
