/** The room that {@code make run} opens on: people to play as, tables, and house bots at them. In no other profile. */
package pokero.ejb.demo;
