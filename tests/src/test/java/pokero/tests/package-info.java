/** What the tests of the whole server share: one database, one deployed EAR, one browser. */
package pokero.tests;
