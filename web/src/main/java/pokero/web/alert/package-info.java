/** Alerts: where Alertmanager and Falcosidekick post them, and the admins' page of them. */
package pokero.web.alert;
