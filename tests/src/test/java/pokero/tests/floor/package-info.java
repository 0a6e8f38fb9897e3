/** What tests arrange and look up behind the players' backs, in the database. */
package pokero.tests.floor;
