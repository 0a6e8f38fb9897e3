/**
 * What a program can say about the platform without a cluster. A check looks at the project's folder and finds faults; one
 * test wants it to find none, another one plants a fault in a copy of the folder and wants it found.
 */
package pokero.checks;
