/** What every page shares: the door, the headers, how numbers and resources are written. */
package pokero.web;
