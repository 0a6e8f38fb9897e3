/** The lobby: which tables there are and what goes on at them. */
package pokero.ejb.lobby;
