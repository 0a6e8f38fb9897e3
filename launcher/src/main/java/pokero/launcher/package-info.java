/** Starts PostgreSQL and WildFly on one machine and stops them in order: what {@code make run} calls. */
package pokero.launcher;
