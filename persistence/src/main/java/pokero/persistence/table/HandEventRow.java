package pokero.persistence.table;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

import pokero.rules.hand.HandEvent;

/** One thing that happened in a hand, written once and never changed. */
@Entity
@Immutable
@Table(name = "hand_event")
public class HandEventRow {

    @EmbeddedId
    private HandEventKey key;

    private String kind;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String body;

    protected HandEventRow() {
    }

    HandEventRow(long hand, int seq, HandEvent event) {
        key = new HandEventKey(hand, seq);
        kind = HandEventCodec.kind(event);
        body = HandEventCodec.body(event);
    }
}
