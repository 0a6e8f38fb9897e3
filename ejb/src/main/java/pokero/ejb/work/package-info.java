/** How work is done that nobody waits for: again and again, or after a commit; and what the log says it is about. */
package pokero.ejb.work;
