/** What monitoring may count: hands, actions, sockets, seats, log-ins and the state of the books. */
package pokero.ejb.metrics;
