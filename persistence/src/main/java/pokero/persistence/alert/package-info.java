/** Alerts that were told to the room, and what admins did about them. */
package pokero.persistence.alert;
