package pokero.ejb.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.Blinds;
import pokero.rules.hand.Button;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.SeatStack;

class HouseBotLegalityTest {

    private static final int TURNS = 20_000;

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(21);
    private int botTurns;

    @Test
    void neverAsksForWhatTheDealerRefuses() {
        while (botTurns < TURNS) {
            HandSetup setup = anySetup();
            PlayedHand played = PlayedHand.of(setup, Decks.shuffled(random), botsAndOthers(setup), random);
            assertThat(played.hand().ended()).isTrue();
        }
    }

    /** Two to ten players with stacks of less than a blind to two hundred, with and without antes. */
    private HandSetup anySetup() {
        long small = 1 + random.nextLong(100);
        Blinds blinds = new Blinds(small, small + random.nextLong(small + 1), random.nextLong(2) * (1 + small / 4));
        int players = 2 + random.nextInt(9);
        List<Integer> seats = random.ints(1, 11).distinct().limit(players).sorted().boxed().toList();
        List<SeatStack> stacks = seats.stream().map(seat -> new SeatStack(seat, anyStack(blinds))).toList();
        return new HandSetup(1, blinds, Button.next(Optional.empty(), seats), stacks);
    }

    private long anyStack(Blinds blinds) {
        long most = random.nextBoolean() ? 200 * blinds.big() : 5 * blinds.big();
        return 1 + random.nextLong(most);
    }

    private Map<Integer, Strategy> botsAndOthers(HandSetup setup) {
        return setup.seats().stream().collect(Collectors.toMap(SeatStack::seat, seat -> botOrOther()));
    }

    private Strategy botOrOther() {
        return switch (random.nextInt(4)) {
            case 0 -> Strategy::anything;
            case 1 -> Strategy::checkOrCall;
            default -> (view, chance) -> {
                botTurns++;
                return HouseBot.decide(view, chance);
            };
        };
    }
}
