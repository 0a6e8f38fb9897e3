package pokero.persistence.alert;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import pokero.persistence.player.PlayerRow;

/** What an admin did about an alert, or about a silence. Written once. */
@Entity
@Immutable
@Table(name = "alert_act")
public class ActRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "alert_id")
    private AlertRow alert;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "player_id")
    private PlayerRow player;

    private String kind;

    private String note;

    @Column(insertable = false)
    private Instant at;

    protected ActRow() {
    }

    /**
     * @param alert null when it is the end of a silence
     * @param kind acknowledge, silence or unsilence
     * @param note whatever is to be known besides; may be empty
     */
    public ActRow(AlertRow alert, PlayerRow player, String kind, String note) {
        this.alert = alert;
        this.player = player;
        this.kind = kind;
        this.note = note;
    }
}
