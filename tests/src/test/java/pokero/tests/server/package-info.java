/** Tests that run inside the server, beside the beans that they ask. The whole package is deployed with the EAR. */
package pokero.tests.server;
