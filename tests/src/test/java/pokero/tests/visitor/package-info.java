/** What visitors and the house say to each other, kept so that a test can look at it. */
package pokero.tests.visitor;
