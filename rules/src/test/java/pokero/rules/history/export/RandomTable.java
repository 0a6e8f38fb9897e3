package pokero.rules.history.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import pokero.rules.betting.AllInHands;
import pokero.rules.betting.AnteRule;
import pokero.rules.betting.BetSizes;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.LimitRaise;
import pokero.rules.betting.Post;
import pokero.rules.betting.RaiseCap;
import pokero.rules.betting.RaiseRange;
import pokero.rules.betting.StraddleRaise;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;
import pokero.rules.variant.Variant;

/** A table with random rules, blinds, posts and stacks, at which players do what comes to their minds. */
final class RandomTable {

    private static final int MOST_BLINDS = 100;

    private final Random random;
    private final Variant variant;
    private final List<SeatStack> seats = new ArrayList<>();
    private final int button;
    private final Blinds blinds;

    RandomTable(Variant variant, long seed) {
        this.variant = variant;
        random = new Random(seed);
        int players = 2 + random.nextInt(variant.mostPlayers() - 1);
        long big = 2 * (1 + random.nextInt(50));
        long ante = random.nextInt(3) == 0 ? 1 + random.nextInt((int) big) : 0;
        blinds = new Blinds(hasButtonBlind() ? 0 : random.nextInt(5) == 0 ? big : big / 2, big, ante);
        int seat = 0;
        for (int player = 0; player < players; player++) {
            seat += 1 + random.nextInt(2);
            int most = (int) big * (random.nextBoolean() ? 3 : MOST_BLINDS);
            seats.add(new SeatStack(seat, 1 + random.nextInt(most)));
        }
        button = random.nextInt(players);
    }

    private boolean hasButtonBlind() {
        return variant.code().equals("NS");
    }

    /** Plays a hand to its end. */
    Hand play() {
        return play(Integer.MAX_VALUE);
    }

    /** Plays a hand until so many decisions were made. */
    Hand play(int decisions) {
        List<Card> cards = new ArrayList<>(variant.pack().cards());
        Collections.shuffle(cards, random);
        Hand hand = Dealer.deal(setup(), new Deck(cards));
        for (int made = 0; made < decisions && !hand.ended(); made++) {
            LegalActions legal = hand.legalActions().orElseThrow();
            Dealer.rule(hand, legal.seat(), action(legal));
        }
        return hand;
    }

    private Action action(LegalActions legal) {
        int mood = random.nextInt(20);
        if (mood == 0) {
            return new Action.TimeOut();
        }
        if (mood < 4 && legal.mayCall()) {
            return new Action.Fold();
        }
        if (mood < 8 && legal.raise().isPresent()) {
            return new Action.RaiseTo(total(legal.raise().get()));
        }
        return legal.mayCall() ? new Action.Call() : new Action.Check();
    }

    private long total(RaiseRange range) {
        return switch (random.nextInt(3)) {
            case 0 -> range.least();
            case 1 -> range.most();
            default -> range.least() + (long) (random.nextDouble() * (range.most() - range.least()));
        };
    }

    private HandSetup setup() {
        return new HandSetup(1, variant, blinds, BetSizes.usual(variant.structure(), blinds), rules(), positions(),
                posts(), seats);
    }

    private HouseRules rules() {
        AnteRule antes = pick(AnteRule.values());
        return new HouseRules(antes, antes == AnteRule.EVERYBODY && random.nextBoolean(), pick(StraddleRaise.values()),
                pick(LimitRaise.values()),
                new RaiseCap(1 + random.nextInt(4), random.nextBoolean(), random.nextBoolean()),
                pick(AllInHands.values()), false, false);
    }

    private Positions positions() {
        if (hasButtonBlind()) {
            return new Positions(seat(0), 0, seat(0));
        }
        return seats.size() == 2
                ? new Positions(seat(0), seat(0), seat(1))
                : new Positions(seat(0), seat(1), seat(2));
    }

    private List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        if (!hasButtonBlind() && seats.size() > 3 && random.nextInt(4) == 0) {
            posts.add(new Post(seat(3), Post.Kind.STRADDLE, 2 * blinds.big()));
        }
        if (!hasButtonBlind() && seats.size() > 5 && random.nextInt(4) == 0) {
            posts.add(new Post(seat(4), Post.Kind.LATE, blinds.big()));
            if (blinds.small() > 0 && blinds.ante() == 0) {
                posts.add(new Post(seat(4), Post.Kind.DEAD, blinds.small()));
            }
        }
        return posts;
    }

    /** @param place from the button clockwise */
    private int seat(int place) {
        return seats.get((button + place) % seats.size()).seat();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
