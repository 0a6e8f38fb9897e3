/** The cards, the packs that they come in, and how a pack becomes a deck that they are dealt from. */
package pokero.rules.cards;
