package pokero.rules.hand;

import java.util.List;

import pokero.rules.betting.BetSizes;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.Post;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/**
 * What a hand begins with, before its first chip moves.
 *
 * @param number the table's count of hands
 * @param posts straddles and what players owe who join or come back, in the order in which they are posted
 * @param seats the players dealt in, 2 to 10, in the order of their seats
 */
public record HandSetup(long number, Variant variant, Blinds blinds, BetSizes bets, HouseRules rules,
        Positions positions, List<Post> posts, List<SeatStack> seats) {

    /** @throws IllegalArgumentException when the deck is too small for so many, somebody posts who may not, or a bring-in is
     *         no smaller than a bet */
    public HandSetup {
        posts = List.copyOf(posts);
        seats = List.copyOf(seats);
        if (seats.size() < 2 || seats.size() > variant.mostPlayers()) {
            throw new IllegalArgumentException(
                    variant + " has 2 to " + variant.mostPlayers() + " players, not " + seats.size());
        }
        if (variant.hasBringIn() && (bets.small() <= blinds.big() || posts.stream().anyMatch(HandSetup::isBlind))) {
            throw new IllegalArgumentException(
                    variant + " has no blinds, and a bring-in below the small bet: " + blinds + ", " + bets);
        }
        for (Post post : posts) {
            check(post, positions, seats);
        }
    }

    /** A hand of no-limit hold'em in a cash game. */
    public HandSetup(long number, Blinds blinds, Positions positions, List<SeatStack> seats) {
        this(number, Variants.NO_LIMIT_HOLDEM, blinds, HouseRules.CASH, positions, seats);
    }

    /** A hand with the usual bets, in which nobody posts more than blinds and antes. */
    public HandSetup(long number, Variant variant, Blinds blinds, HouseRules rules, Positions positions,
            List<SeatStack> seats) {
        this(number, variant, blinds, BetSizes.usual(variant.structure(), blinds), rules, positions, List.of(), seats);
    }

    private static boolean isBlind(Post post) {
        return post.kind() != Post.Kind.DEAD;
    }

    private static void check(Post post, Positions positions, List<SeatStack> seats) {
        boolean hasBlind = post.seat() == positions.smallBlind() || post.seat() == positions.bigBlind();
        boolean dealtIn = seats.stream().anyMatch(seat -> seat.seat() == post.seat());
        if (!dealtIn || hasBlind && isBlind(post)) {
            throw new IllegalArgumentException("seat " + post.seat() + " may not post " + post);
        }
    }
}
