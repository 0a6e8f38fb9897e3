/** A second node beside the one that the tests share, and what stands in front of both. */
package pokero.tests.cluster;
