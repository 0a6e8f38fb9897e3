package pokero.ejb.ring;

/** The table has this version. Of several in a short time only the newest is told. */
public record TableChanged(long table, long version) implements News {
}
