/**
 * What players see of a room that runs in containers. The check of the containers starts it and says where it is; without
 * that nothing here runs.
 */
package pokero.checks.story;
