/** What {@code make run} opens, killed in the middle of a hand and opened again. */
package pokero.tests.restart;
