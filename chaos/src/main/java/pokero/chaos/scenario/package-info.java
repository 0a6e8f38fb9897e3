/** What can go wrong, each as something that is done to a running room. */
package pokero.chaos.scenario;
