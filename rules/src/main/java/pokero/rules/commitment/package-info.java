/**
 * A shuffled deck is sealed: one hash binds the room to all of it before the deal, and each card can be proved against that
 * hash without a word about the others. {@code docs/fair-deck.md} has the format, byte by byte.
 */
package pokero.rules.commitment;
