/** How work is done that nobody waits for: again and again, or after a commit. */
package pokero.ejb.work;
