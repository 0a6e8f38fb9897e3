package pokero.persistence.table;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

import pokero.persistence.cage.AccountRow;

/** A hand: when it was, and the account that its pot went through. What happened in it are its events. */
@Entity
@Table(name = "hand")
public class HandRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "table_id", updatable = false)
    private long tableId;

    @Column(updatable = false)
    private long number;

    @Column(name = "began_at", insertable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pot_id")
    private AccountRow potAccount;

    private Long pot;

    protected HandRow() {
    }

    HandRow(long tableId, long number) {
        this.tableId = tableId;
        this.number = number;
    }

    public long id() {
        return id;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }
}
