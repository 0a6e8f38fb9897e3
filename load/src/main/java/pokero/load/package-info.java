/** Measures what the room can bear, always beside something whose speed everybody can measure. */
package pokero.load;
