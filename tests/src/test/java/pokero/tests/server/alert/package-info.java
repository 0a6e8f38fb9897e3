/** The services behind the admins' page of alerts. */
package pokero.tests.server.alert;
