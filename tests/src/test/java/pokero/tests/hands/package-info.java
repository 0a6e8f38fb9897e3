/** Recorded hands of other rooms, played again at live tables of this one. */
package pokero.tests.hands;
