/** What nobody should send, and what the room says to it: a clear answer, and nothing is lost or changed. */
package pokero.tests.refusal;
