package pokero.ejb.table;

/** What a player did last on this street. */
public enum LastMove {
    POST, CHECK, CALL, BET, RAISE, FOLD
}
