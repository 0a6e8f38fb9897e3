package pokero.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An event's place in its hand. @param seq from 0 */
@Embeddable
public record HandEventKey(@Column(name = "hand_id") long hand, @Column(name = "seq") int seq) {
}
