/** The table: the desk that takes players' slips, the clock that moves it on, and what each viewer may see of it. */
package pokero.ejb.table;
