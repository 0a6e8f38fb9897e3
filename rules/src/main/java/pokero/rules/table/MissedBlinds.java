package pokero.rules.table;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.betting.Blinds;
import pokero.rules.betting.Post;
import pokero.rules.hand.Arc;
import pokero.rules.hand.Positions;

/** The blinds that a player owes because they went past him: one of each at the most, however long he was away (R15). */
public record MissedBlinds(boolean small, boolean big) {

    public static final MissedBlinds NONE = new MissedBlinds(false, false);

    /** What somebody owes who was never dealt in here. */
    public static final MissedBlinds OF_A_NEWCOMER = new MissedBlinds(false, true);

    public boolean any() {
        return small || big;
    }

    /** What a player owes whom the blinds may have passed when a hand began without him. */
    public MissedBlinds after(Positions previous, Positions next, int seat) {
        boolean smallWentBy = next.smallBlind() != 0 && passed(previous.smallBlind(), next.smallBlind(), seat);
        return new MissedBlinds(small || smallWentBy, big || passed(previous.bigBlind(), next.bigBlind(), seat));
    }

    private static boolean passed(int from, int to, int seat) {
        return seat == to || new Arc(from, to).contains(seat);
    }

    /** What he posts to play at once: the big blind is his bet, the small one goes dead into the pot. */
    public List<Post> posts(int seat, Blinds blinds) {
        List<Post> posts = new ArrayList<>(2);
        if (small && blinds.small() > 0) {
            posts.add(new Post(seat, Post.Kind.DEAD, blinds.small()));
        }
        if (big) {
            posts.add(new Post(seat, Post.Kind.LATE, blinds.big()));
        }
        return posts;
    }
}
