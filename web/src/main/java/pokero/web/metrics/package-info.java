/** Metrics for Prometheus. */
package pokero.web.metrics;
