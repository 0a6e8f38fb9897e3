package pokero.persistence.player;

import java.time.Instant;
import java.util.Locale;

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

/** A player of the room: a person, an admin, or a house bot. */
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

    private boolean admin;

    @Column(updatable = false)
    private boolean bot;

    private boolean suspended;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
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

    private PlayerRow(String name, boolean bot, AccountRow wallet) {
        this.name = name;
        this.bot = bot;
        this.wallet = wallet;
    }

    /** @param wallet a wallet of his own, persisted already */
    public static PlayerRow person(String name, String passwordHash, AccountRow wallet) {
        PlayerRow player = new PlayerRow(name, false, wallet);
        player.passwordHash = passwordHash;
        return player;
    }

    /** Nobody can log in as a bot. @param wallet a wallet of its own, persisted already */
    public static PlayerRow bot(String name, AccountRow wallet) {
        return new PlayerRow(name, true, wallet);
    }

    /** How players are found by name, whatever case it is typed in. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
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

    /** In a row, since the last login that was right. */
    public int failedLogins() {
        return failedLogins;
    }

    /** Null when he may log in. */
    public Instant lockedUntil() {
        return lockedUntil;
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

    public void makeAdmin() {
        admin = true;
    }

    public void suspend(boolean shutOut) {
        suspended = shutOut;
    }

    public void prefer(String theme, boolean fourColours) {
        this.theme = theme;
        this.fourColours = fourColours;
    }

    /** @param until null when he may try again at once */
    public void loginFailed(Instant until) {
        failedLogins++;
        lockedUntil = until;
    }

    public void loggedIn() {
        failedLogins = 0;
        lockedUntil = null;
    }
}
