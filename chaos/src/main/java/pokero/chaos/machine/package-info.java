/** Programs, files and the network of one run, all on one machine. */
package pokero.chaos.machine;
