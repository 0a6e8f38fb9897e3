package pokero.rules.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import pokero.rules.betting.AllInHands;
import pokero.rules.betting.AnteRule;
import pokero.rules.betting.BetSizes;
import pokero.rules.betting.BettingStructure;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LimitRaise;
import pokero.rules.betting.Post;
import pokero.rules.betting.RaiseCap;
import pokero.rules.betting.StraddleRaise;
import pokero.rules.cards.Deck;
import pokero.rules.cards.Shuffle;
import pokero.rules.hand.Button;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;
import pokero.rules.variant.Variant;

/** Makes up tables of any size, with any stacks, any forced bets and any rules of the house. */
public final class AnyTable {

    private static final int SEATS = 10;

    private final RandomGenerator random;

    /** @param random all the chance that there is: the same numbers make the same tables */
    public AnyTable(RandomGenerator random) {
        this.random = random;
    }

    /** A hand of such a table up to the first decision. */
    public Hand deal(Variant variant) {
        HandSetup setup = setup(variant);
        Deck deck = deck(variant);
        return variant.hasDraws() ? Dealer.deal(setup, deck, deck(variant)) : Dealer.deal(setup, deck);
    }

    public HandSetup setup(Variant variant) {
        List<Integer> seats = seats(2 + random.nextInt(variant.mostPlayers() - 1));
        long big = 2 + random.nextInt(20);
        Blinds blinds = new Blinds(random.nextInt(8) == 0 ? 0 : 1 + random.nextLong(big), big, ante());
        Positions positions = positions(seats);
        return new HandSetup(1, variant, blinds, bets(variant, blinds), rules(), positions,
                variant.hasBringIn() ? List.of() : posts(seats, positions, blinds), stacks(seats, big));
    }

    /** @throws IllegalArgumentException never: the deck is of the game's pack */
    public Deck deck(Variant variant) {
        return Shuffle.of(variant.pack(), random::nextBytes);
    }

    private List<Integer> seats(int count) {
        List<Integer> seats = new ArrayList<>(IntStream.rangeClosed(1, SEATS).boxed().toList());
        while (seats.size() > count) {
            seats.remove(random.nextInt(seats.size()));
        }
        return List.copyOf(seats);
    }

    private Positions positions(List<Integer> seats) {
        Positions positions = Button.next(Optional.empty(), seats);
        for (int hands = random.nextInt(seats.size()); hands > 0; hands--) {
            positions = Button.next(Optional.of(positions), seats);
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Positions(positions.button(), 0, positions.button());
            case 1 -> new Positions(positions.button(), SEATS + 1, positions.bigBlind());
            default -> positions;
        };
    }

    private long ante() {
        return random.nextBoolean() ? 0 : random.nextInt(5);
    }

    private BetSizes bets(Variant variant, Blinds blinds) {
        if (variant.hasBringIn()) {
            long small = blinds.big() + 1 + random.nextLong(2 * blinds.big());
            return new BetSizes(small, 2 * small);
        }
        BetSizes usual = BetSizes.usual(variant.structure(), blinds);
        boolean odd = variant.structure() == BettingStructure.FIXED_LIMIT && random.nextInt(4) == 0;
        return odd ? new BetSizes(usual.small(), usual.small() + random.nextLong(2 * usual.small())) : usual;
    }

    private HouseRules rules() {
        RaiseCap cap = new RaiseCap(3 + random.nextInt(2), random.nextBoolean(), random.nextBoolean());
        return new HouseRules(any(AnteRule.values()), random.nextBoolean(), any(StraddleRaise.values()),
                any(LimitRaise.values()), cap, any(AllInHands.values()), random.nextBoolean(), random.nextBoolean());
    }

    /** Nobody posts anything at most tables; at the others each player without a blind may. */
    private List<Post> posts(List<Integer> seats, Positions positions, Blinds blinds) {
        List<Post> posts = new ArrayList<>();
        long straddle = 2 * blinds.big();
        boolean plain = random.nextBoolean();
        for (int seat : seats) {
            int kind = plain || seat == positions.smallBlind() || seat == positions.bigBlind() ? 9 : random.nextInt(10);
            if (kind == 0) {
                posts.add(new Post(seat, Post.Kind.STRADDLE, straddle));
                straddle *= 2;
            } else if (kind == 1) {
                posts.add(new Post(seat, Post.Kind.DEAD, 1 + random.nextLong(blinds.big())));
                posts.add(new Post(seat, Post.Kind.LATE, blinds.big()));
            }
        }
        return posts;
    }

    /** Short stacks at one table, deep ones at another, and at some all of a kind. */
    private List<SeatStack> stacks(List<Integer> seats, long big) {
        long deep = switch (random.nextInt(3)) {
            case 0 -> 3 * big;
            case 1 -> 40 * big;
            default -> 300 * big;
        };
        boolean even = random.nextInt(8) == 0;
        return seats.stream().map(seat -> new SeatStack(seat, even ? deep : 1 + random.nextLong(deep))).toList();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
