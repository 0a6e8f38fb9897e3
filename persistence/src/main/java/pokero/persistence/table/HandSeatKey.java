package pokero.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A seat of a hand. */
@Embeddable
public record HandSeatKey(@Column(name = "hand_id") long hand, @Column(name = "seat") int seat) {
}
