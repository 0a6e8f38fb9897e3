package pokero.ejb.table;

/**
 * News, fired after the commit on a thread of its own and outside any transaction: the table has this version. Of several
 * in a short time only the newest is told. It carries no secret.
 */
public record TableChanged(long table, long version) {
}
