/**
 * Health, as an orchestrator asks for it. The checks are here because WildFly finds them only in the EAR's libraries, not
 * in its EJB jar and not in its WAR (WFLY-12835).
 */
package pokero.persistence.health;
