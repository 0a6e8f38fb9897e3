/** Stories told by players' browsers, from outside the server. */
package pokero.tests.browser;
