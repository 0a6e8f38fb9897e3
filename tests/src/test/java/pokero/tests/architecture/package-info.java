/** The map of the house, tested: who may call whom, and how large a file may grow. */
package pokero.tests.architecture;
