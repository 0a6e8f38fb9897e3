package pokero.persistence.table;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

import pokero.persistence.cage.AccountRow;
import pokero.persistence.player.PlayerRow;

/** A chair and whoever sits on it. Its account holds the stack; in a hand the bets are not taken from it before the end. */
@Entity
@Table(name = "seat")
public class SeatRow {

    @EmbeddedId
    private SeatKey key;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    private AccountRow account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "player_id")
    private PlayerRow player;

    @Column(name = "sitting_out")
    private boolean sittingOut;

    private boolean leaving;

    @Column(name = "top_up")
    private long topUp;

    protected SeatRow() {
    }

    SeatRow(long table, int seat, AccountRow account) {
        key = new SeatKey(table, seat);
        this.account = account;
    }

    /** From 1. */
    public int seat() {
        return key.seat();
    }

    public AccountRow account() {
        return account;
    }

    public long stack() {
        return account.balance();
    }

    /** Empty when the chair is free. */
    public Optional<PlayerRow> player() {
        return Optional.ofNullable(player);
    }

    public boolean isFree() {
        return player == null;
    }

    public boolean isTakenBy(long playerId) {
        return player != null && player.id() == playerId;
    }

    public boolean sittingOut() {
        return sittingOut;
    }

    public boolean leaving() {
        return leaving;
    }

    /** Chips that are to join the stack when the hand is over. */
    public long topUp() {
        return topUp;
    }

    /** Whether the next hand can be dealt to him. */
    public boolean isReady() {
        return player != null && !sittingOut && !leaving && stack() > 0;
    }

    public void take(PlayerRow newcomer) {
        player = newcomer;
    }

    /** The chair is free again; its chips were cashed out. */
    public void free() {
        player = null;
        sittingOut = false;
        leaving = false;
        topUp = 0;
    }

    public void sitOut(boolean out) {
        sittingOut = out;
    }

    public void leave() {
        leaving = true;
    }

    /** @param amount 0 when none is wanted any more */
    public void wantTopUp(long amount) {
        topUp = amount;
    }
}
