/** Players inside the server: they call the desk as a login would, without sockets, as fast as they can. */
package pokero.load.desk;
