/** The live table page: what a viewer sees, put into words and HTML fragments, and the socket that carries them. */
package pokero.web.table;
