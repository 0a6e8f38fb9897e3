/** The fifty-two cards and the deck that they are dealt from. */
package pokero.rules.cards;
