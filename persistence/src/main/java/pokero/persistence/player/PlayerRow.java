package pokero.persistence.player;

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

import org.hibernate.annotations.DynamicUpdate;

import pokero.persistence.cage.AccountRow;

/** A player of the room: a person, an admin, or a house bot. {@link Enrolment} makes them. */
@Entity
@DynamicUpdate
@Table(name = "player")
public class PlayerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String name;

    @Column(name = "name_key", insertable = false, updatable = false)
    private String nameKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(updatable = false)
    private boolean admin;

    @Column(updatable = false)
    private boolean bot;

    private boolean suspended;

    @Column(name = "locked_until", insertable = false, updatable = false)
    private Instant lockedUntil;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "wallet_id", updatable = false)
    private AccountRow wallet;

    private String theme = "system";

    @Column(name = "four_colours")
    private boolean fourColours = true;

    @Column(name = "created_at", insertable = false, updatable = false)
    private Instant since;

    protected PlayerRow() {
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Null when nobody can log in as this player. */
    public String passwordHash() {
        return passwordHash;
    }

    public boolean isAdmin() {
        return admin;
    }

    public boolean isBot() {
        return bot;
    }

    public boolean isSuspended() {
        return suspended;
    }

    public AccountRow wallet() {
        return wallet;
    }

    /** system, light or dark. */
    public String theme() {
        return theme;
    }

    public boolean fourColours() {
        return fourColours;
    }

    public Instant since() {
        return since;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void suspend(boolean shutOut) {
        suspended = shutOut;
    }

    public void prefer(String theme, boolean fourColours) {
        this.theme = theme;
        this.fourColours = fourColours;
    }
}
