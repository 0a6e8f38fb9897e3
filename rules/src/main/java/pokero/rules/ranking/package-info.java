/** Which poker hand beats which. */
package pokero.rules.ranking;
