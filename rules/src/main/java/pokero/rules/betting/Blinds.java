package pokero.rules.betting;

/**
 * The forced bets of a table, in chips.
 *
 * @param small 0 (no such blind) … big
 * @param big the least bet and the least raise of a street; in a game without blinds the bring-in
 * @param ante what everybody posts before the cards, 0 for none
 */
public record Blinds(long small, long big, long ante) {

    public Blinds {
        if (small < 0 || big < 1 || big < small || ante < 0) {
            throw new IllegalArgumentException(
                    "blinds are 0 <= small <= big, more than 0, and no negative ante, not " + small + "/"
                            + big + "/" + ante);
        }
    }

    public Blinds(long small, long big) {
        this(small, big, 0);
    }
}
