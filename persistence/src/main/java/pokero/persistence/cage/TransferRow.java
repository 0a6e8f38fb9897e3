package pokero.persistence.cage;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One movement of chips, for reading: {@link Books} writes them, and nobody ever changes one. */
@Entity
@Immutable
@Table(name = "transfer")
public class TransferRow {

    @Id
    private Long id;

    private long debit;

    private long credit;

    private long amount;

    private Reason reason;

    @Column(name = "table_id")
    private Long tableId;

    @Column(name = "hand_id")
    private Long handId;

    private Instant at;

    protected TransferRow() {
    }

    public long id() {
        return id;
    }

    /** The account that the chips left. */
    public long debit() {
        return debit;
    }

    /** The account that the chips went to. */
    public long credit() {
        return credit;
    }

    /** More than 0. */
    public long amount() {
        return amount;
    }

    public Reason reason() {
        return reason;
    }

    /** Null when it has to do with no table. */
    public Long tableId() {
        return tableId;
    }

    /** Null when it has to do with no hand. */
    public Long handId() {
        return handId;
    }

    public Instant at() {
        return at;
    }
}
