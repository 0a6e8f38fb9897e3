package pokero.ejb.table;

/**
 * News, fired after the commit on a thread of its own and outside any transaction: the table has this version. Newer
 * news may overtake and swallow older ones. It carries no secret.
 */
public record TableChanged(long table, long version) {
}
