package pokero.ejb.ring;

/** On this node: the line to the others was opened, for the first time or after the database was away. */
public record LineOpened() {
}
