/** The pages' part in this node's health. */
package pokero.web.health;
