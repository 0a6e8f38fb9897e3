/** House bots: players of the house that see no more than a player would. */
package pokero.ejb.bot;
