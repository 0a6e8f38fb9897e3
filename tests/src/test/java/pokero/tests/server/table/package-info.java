/** Tables inside the server: chairs, slips, time and the chips that move. */
package pokero.tests.server.table;
