/** The Poker Hand History format as a document: read strictly, kept whole, written back. */
package pokero.rules.history.phh;
