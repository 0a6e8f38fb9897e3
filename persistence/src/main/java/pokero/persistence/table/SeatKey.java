package pokero.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A chair at a table. */
@Embeddable
public record SeatKey(@Column(name = "table_id") long table, @Column(name = "seat") int seat) {
}
