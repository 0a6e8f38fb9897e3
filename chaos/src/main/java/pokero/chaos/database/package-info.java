/** Three PostgreSQL servers that replace each other, and what tells them who leads. */
package pokero.chaos.database;
