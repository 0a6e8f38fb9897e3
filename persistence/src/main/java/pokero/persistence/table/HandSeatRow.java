package pokero.persistence.table;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import pokero.persistence.player.PlayerRow;

/** Who was dealt in where. Chairs change hands, this does not. */
@Entity
@Immutable
@Table(name = "hand_seat")
public class HandSeatRow {

    @EmbeddedId
    private HandSeatKey key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "player_id")
    private PlayerRow player;

    protected HandSeatRow() {
    }

    HandSeatRow(long hand, int seat, PlayerRow player) {
        key = new HandSeatKey(hand, seat);
        this.player = player;
    }

    public int seat() {
        return key.seat();
    }

    public PlayerRow player() {
        return player;
    }
}
