package pokero.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A hand of a table, which may be still to come. */
@Embeddable
public record SealedDeckKey(@Column(name = "table_id") long table, @Column(name = "number") long number) {
}
