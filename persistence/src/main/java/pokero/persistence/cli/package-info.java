/** The operator's command line. It needs the database only, so that it works beside, inside and without a server. */
package pokero.persistence.cli;
