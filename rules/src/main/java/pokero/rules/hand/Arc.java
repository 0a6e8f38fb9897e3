package pokero.rules.hand;

/**
 * A part of the table: the seats that one meets on the way clockwise from one seat to another, without these two. From a
 * seat to itself there are none.
 */
public record Arc(int from, int to) {

    public boolean contains(int seat) {
        return from <= to ? from < seat && seat < to : seat > from || seat < to;
    }
}
