/** One hand of poker: what happened in it, what may happen next, and the dealer who rules on it. */
package pokero.rules.hand;
