package pokero.persistence.table;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A player's wish: the id is unique for the player. */
@Embeddable
public record SlipKey(@Column(name = "player_id") long player, @Column(name = "action_id") UUID action) {
}
