/** WildFly nodes with Pokero, and the proxy in front of everything. */
package pokero.chaos.node;
