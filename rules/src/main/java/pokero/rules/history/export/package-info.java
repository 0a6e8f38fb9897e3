/** Hands of this engine, written in the formats that others read. */
package pokero.rules.history.export;
