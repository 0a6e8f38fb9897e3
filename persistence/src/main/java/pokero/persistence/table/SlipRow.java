package pokero.persistence.table;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A wish and the answer that it got, kept so that a repeat of it gets the same one. */
@Entity
@Immutable
@Table(name = "slip")
public class SlipRow {

    @EmbeddedId
    private SlipKey key;

    @Column(name = "table_id")
    private Long tableId;

    @Column(name = "hand_id")
    private Long handId;

    private Integer seq;

    private String verb;

    private String answer;

    protected SlipRow() {
    }

    /** @param verb what was asked for @param table where, null when it has to do with no table */
    public SlipRow(long player, UUID action, String verb, Long table, String answer) {
        key = new SlipKey(player, action);
        this.verb = verb;
        tableId = table;
        this.answer = answer;
    }

    public String answer() {
        return answer;
    }

    /** @param seq the first event that it brought about */
    public SlipRow inHand(long hand, int seq) {
        handId = hand;
        this.seq = seq;
        return this;
    }
}
