/** Hands as others write them down. The only package of the rules that uses libraries. */
package pokero.rules.history;
