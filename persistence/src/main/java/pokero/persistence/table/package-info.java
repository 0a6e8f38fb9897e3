/** The rows of tables, seats and hands, and the codec of what happened in a hand. */
package pokero.persistence.table;
