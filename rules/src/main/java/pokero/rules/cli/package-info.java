/** The command line: ranks hands and counts chances, without a server; the only package that touches files. */
package pokero.rules.cli;
