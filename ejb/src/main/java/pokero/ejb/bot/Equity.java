package pokero.ejb.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

import pokero.rules.cards.Card;
import pokero.rules.ranking.HandRank;
import pokero.rules.ranking.Ranking;

/** The share of the pot that a hand wins on average against rivals who hold what they would play like this. */
final class Equity {

    private static final int SAMPLES = 400;

    private final List<Card> own;
    private final List<Rival> rivals;
    private final RandomGenerator random;
    private final int boardSize;
    private final Card[] five = new Card[5];
    private final List<Card> complete = Arrays.asList(five);
    private final List<Card> current;
    private final List<List<Card>> held;
    private final long seen;
    private long dealt;

    private Equity(List<Card> own, List<Card> board, List<Rival> rivals, RandomGenerator random) {
        this.own = own;
        this.rivals = rivals;
        this.random = random;
        boardSize = board.size();
        current = complete.subList(0, boardSize);
        held = new ArrayList<>(Collections.nCopies(rivals.size(), own));
        for (int at = 0; at < boardSize; at++) {
            five[at] = board.get(at);
        }
        seen = bits(own) | bits(board);
    }

    /** 0 to 1, from a few hundred samples: about two hundredths off. */
    static double of(List<Card> own, List<Card> board, List<Rival> rivals, RandomGenerator random) {
        Equity equity = new Equity(own, board, rivals, random);
        double won = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            won += equity.sample();
        }
        return won / SAMPLES;
    }

    private double sample() {
        dealt = seen;
        for (int at = 0; at < rivals.size(); at++) {
            held.set(at, hold(rivals.get(at)));
        }
        for (int at = boardSize; at < 5; at++) {
            five[at] = nextCard();
        }
        return share();
    }

    /** One of the rival's starting hands; the more he presses, the likelier one that fits the board. */
    private List<Card> hold(Rival rival) {
        List<Card> best = draw(rival);
        double pressure = boardSize == 0 ? 0 : rival.pressure();
        for (double left = pressure; left > 0; left--) {
            if (random.nextDouble() < left) {
                best = better(best, draw(rival));
            }
        }
        dealt |= bits(best);
        return best;
    }

    private List<Card> draw(Rival rival) {
        int places = StartingHands.best(rival.width());
        for (int tries = 0; tries < 20; tries++) {
            List<Card> cards = StartingHands.at(random.nextInt(places));
            if ((bits(cards) & dealt) == 0) {
                return cards;
            }
        }
        return anyTwo();
    }

    private List<Card> anyTwo() {
        long before = dealt;
        List<Card> cards = List.of(nextCard(), nextCard());
        dealt = before;
        return cards;
    }

    private Card nextCard() {
        int index = random.nextInt(52);
        while ((dealt >> index & 1) == 1) {
            index = random.nextInt(52);
        }
        dealt |= 1L << index;
        return Card.of(index);
    }

    private List<Card> better(List<Card> one, List<Card> other) {
        return rank(one, current).compareTo(rank(other, current)) >= 0 ? one : other;
    }

    private double share() {
        HandRank mine = rank(own, complete);
        int equals = 1;
        for (List<Card> cards : held) {
            int difference = rank(cards, complete).compareTo(mine);
            if (difference > 0) {
                return 0;
            }
            equals += difference == 0 ? 1 : 0;
        }
        return 1.0 / equals;
    }

    private static HandRank rank(List<Card> cards, List<Card> board) {
        return Ranking.HIGH.rank(cards, board).orElseThrow();
    }

    private static long bits(List<Card> cards) {
        long bits = 0;
        for (Card card : cards) {
            bits |= 1L << card.index();
        }
        return bits;
    }
}
