/** The chances of hands that are known, against each other. */
package pokero.rules.equity;
