/** Alerts: how they come in, what admins see of them and do about them, and the rules that raise them. */
package pokero.ejb.alert;
