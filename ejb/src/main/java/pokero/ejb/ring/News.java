package pokero.ejb.ring;

/**
 * What goes round the ring: fired on every node on a thread of its own, outside any transaction, after the commit of what it
 * tells. It may come twice, and it carries no secret: whoever can listen to the database can read it.
 */
public sealed interface News permits TableChanged, HandWentOn, PlayerShutOut, LoginEnded {
}
