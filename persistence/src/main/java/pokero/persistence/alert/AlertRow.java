package pokero.persistence.alert;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An alert, as it was told for the last time. {@link Alerts} writes it. */
@Entity
@Table(name = "alert")
public class AlertRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String fingerprint;

    @Column(name = "started_at")
    private Instant startedAt;

    private String source;

    private String name;

    private String severity;

    private String summary;

    private String runbook;

    private String labels;

    @Column(name = "told_at", insertable = false)
    private Instant toldAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AlertRow() {
    }

    public long id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** prometheus or falco. */
    public String source() {
        return source;
    }

    /** Of the rule that raised it. */
    public String name() {
        return name;
    }

    /** critical, warning or notice. */
    public String severity() {
        return severity;
    }

    public String summary() {
        return summary;
    }

    /** An address of the page that says what to do; may be null. */
    public String runbook() {
        return runbook;
    }

    /** A JSON object of texts. */
    public String labels() {
        return labels;
    }
}
