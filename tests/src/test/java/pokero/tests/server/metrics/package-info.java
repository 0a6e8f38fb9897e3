/** Whether a running node gives the figures that its page promises. */
package pokero.tests.server.metrics;
