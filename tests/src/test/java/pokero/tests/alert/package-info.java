/** Alerts from outside: what the room takes, from whom, and what it says to everybody else. */
package pokero.tests.alert;
