/** Players: who they are, how they log in, what they like. */
package pokero.ejb.player;
