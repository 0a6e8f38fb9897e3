package pokero.ejb.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.Blinds;
import pokero.rules.cards.Deck;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;

/** Heads-up with a hundred big blinds; each deck is played twice, with the seats changed. */
class HouseBotStrengthTest {

    private static final int DECKS = 5_000;
    private static final long BIG_BLIND = 100;

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20);

    @Test
    void winsAgainstAPlayerWhoAlwaysCalls() {
        assertThat(bigBlindsWonPerHand(Strategy::checkOrCall)).isGreaterThan(2);
    }

    @Test
    void winsAgainstAPlayerWhoDoesAnything() {
        assertThat(bigBlindsWonPerHand(Strategy::anything)).isGreaterThan(2);
    }

    private double bigBlindsWonPerHand(Strategy other) {
        long won = 0;
        for (int hand = 0; hand < DECKS; hand++) {
            Deck deck = Decks.shuffled(random);
            won += PlayedHand.of(headsUp(), deck, PlayedHand.seats(HouseBot::decide, other), random).net(1);
            won += PlayedHand.of(headsUp(), deck, PlayedHand.seats(other, HouseBot::decide), random).net(2);
        }
        return (double) won / BIG_BLIND / (2 * DECKS);
    }

    private static HandSetup headsUp() {
        List<SeatStack> stacks = List.of(new SeatStack(1, 100 * BIG_BLIND), new SeatStack(2, 100 * BIG_BLIND));
        return new HandSetup(1, new Blinds(BIG_BLIND / 2, BIG_BLIND), new Positions(1, 1, 2), stacks);
    }
}
