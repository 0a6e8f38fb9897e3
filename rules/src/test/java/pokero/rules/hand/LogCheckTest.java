package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.betting.Blind;
import pokero.rules.betting.LegalActions;
import pokero.rules.simulation.AnyPlayer;
import pokero.rules.simulation.AnyTable;
import pokero.rules.variant.DescribedGames;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

class LogCheckTest {

    private final Random random = new Random(20_261_124);
    private final AnyTable table = new AnyTable(random);
    private final AnyPlayer player = new AnyPlayer(random);

    static List<Variant> games() {
        return Stream.concat(Variants.all().stream(), DescribedGames.all().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("games")
    void whatTheDealerWroteIsRightAtEveryMoment(Variant game) {
        for (int number = 0; number < 100; number++) {
            Hand hand = deal(game);
            while (!hand.ended()) {
                assertThat(LogCheck.fault(hand.events())).isEmpty();
                Dealer.rule(hand, hand.legalActions().orElseThrow().seat(), move(hand));
            }
            assertThat(LogCheck.fault(hand.events())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void aLogWithoutOneOfItsEventsIsWrong(Variant game) {
        List<HandEvent> log = played(game).events();
        for (int lost = 0; lost < log.size(); lost++) {
            List<HandEvent> torn = new ArrayList<>(log);
            if (torn.remove(lost) instanceof HandEvent.TimedOut) {
                continue; // the player could have decided the same by himself; the events' numbers tell
            }

            assertThat(LogCheck.fault(torn)).as("without event %d of %s", lost, log).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void aLogWhoseEventsChangedPlacesIsWrong(Variant game) {
        List<HandEvent> log = played(game).events();
        for (int seq = 1; seq < log.size(); seq++) {
            List<HandEvent> changed = new ArrayList<>(log);
            changed.set(seq - 1, log.get(seq));
            changed.set(seq, log.get(seq - 1));

            assertThat(LogCheck.fault(changed).isPresent()).as("event %d of %s", seq, log)
                    .isEqualTo(!changed.equals(log));
        }
    }

    @Test
    void aFaultSaysWhatIsWrongWhere() {
        assertThat(LogCheck.fault(List.of())).contains("the hand does not begin");
        List<HandEvent> log = new ArrayList<>(played(Variants.NO_LIMIT_HOLDEM).events());
        log.set(1, new HandEvent.BlindPosted(9, Blind.SMALL, 1));

        assertThat(LogCheck.fault(log).orElseThrow()).startsWith("event 1 is BlindPosted[seat=9").contains("would be");
    }

    private Hand played(Variant game) {
        Hand hand = deal(game);
        while (!hand.ended()) {
            Dealer.rule(hand, hand.legalActions().orElseThrow().seat(), move(hand));
        }
        return hand;
    }

    private Action move(Hand hand) {
        return random.nextInt(10) == 0 ? new Action.TimeOut() : choose(hand);
    }

    private Action choose(Hand hand) {
        LegalActions legal = hand.legalActions().orElseThrow();
        return player.choose(legal, hand.seat(legal.seat()).hole());
    }

    private Hand deal(Variant game) {
        return table.deal(game);
    }
}
