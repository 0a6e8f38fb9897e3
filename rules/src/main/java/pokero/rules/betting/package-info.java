/** Chips on their way to the pot: forced bets, what a player may do, and who can win which pot. */
package pokero.rules.betting;
