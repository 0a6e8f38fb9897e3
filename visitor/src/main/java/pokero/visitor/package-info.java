/** Players without a browser's window: they keep cookies, fill in forms and talk over sockets as a page does. */
package pokero.visitor;
