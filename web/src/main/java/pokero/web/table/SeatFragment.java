package pokero.web.table;

import java.util.List;
import java.util.Optional;

/**
 * A chair, ready to be drawn.
 *
 * @param look the classes that say how it takes part
 * @param plate who sits there; empty for a free chair
 * @param inviting whether the viewer may take the free chair
 */
public record SeatFragment(int seat, String look, Optional<Plate> plate, boolean inviting, boolean button,
        Optional<Pile> bet) {

    /**
     * @param own whether it is the viewer's
     * @param bot whether the house plays
     * @param avatar 1 to 6
     * @param hidden face-down cards
     * @param clock when it is this player's turn
     * @param tag what he did, or how he takes part
     */
    public record Plate(String name, boolean own, boolean bot, int avatar, String initial, String stack,
            List<CardFace> cards,
            int hidden, Optional<Clock> clock, Optional<Tag> tag) {
    }

    /** @param tone the tag's colour class, with a leading space, or nothing */
    public record Tag(String words, String tone) {
    }
}
