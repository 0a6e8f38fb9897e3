/** What happens at a table between two hands: who plays the next one, what he owes, and how many chips he may add. */
package pokero.rules.table;
