/** What the floor may do: look after players, tables and the books. */
package pokero.ejb.admin;
