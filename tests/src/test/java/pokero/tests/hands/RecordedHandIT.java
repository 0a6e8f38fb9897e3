package pokero.tests.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.betting.Blinds;
import pokero.rules.history.replay.Move;
import pokero.rules.history.replay.Replay;
import pokero.tests.RunningServer;
import pokero.tests.floor.Chips;
import pokero.tests.floor.Table;
import pokero.tests.server.Deployed;
import pokero.tests.visitor.TableTalk;
import pokero.visitor.Visitor;

/** Hands that were played elsewhere end here as they ended there, each action sent as a player's page sends it. */
@RunAsClient
class RecordedHandIT extends Deployed {

    private static final int MOST_PLAYERS = 10;
    private static final long ENOUGH = 1_000_000_000_000L;

    private static List<Visitor> players;

    @BeforeAll
    static void letPlayersIn() {
        players = Stream.generate(() -> RunningServer.newcomer("Player ")).limit(MOST_PLAYERS).toList();
        players.forEach(player -> Chips.grant(player.name(), ENOUGH));
    }

    @AfterAll
    static void sendPlayersHome() {
        players.forEach(Visitor::close);
    }

    static Stream<RecordedHand> chosen() {
        return Stream.of("nt-pluribus.phhs", "nt-synth-ring.phhs", "nt-synth-headsup.phhs", "site-logs.phhs")
                .flatMap(file -> RecordedHands.chosen(file).stream());
    }

    @Test
    void thereAreSidePotsAndSplitPotsAmongTheChosenHands() {
        assertThat(chosen()).hasSizeGreaterThan(60).anyMatch(RecordedHand::hasSidePot).anyMatch(RecordedHand::isSplit);
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void endsWithTheRecordedStacks(RecordedHand recorded) {
        Replay replay = recorded.replay();
        List<Long> stacks = RecordedHand.starting(replay);
        Blinds blinds = replay.setup().blinds();
        Table table = Table.open(stacks.size(), blinds.small(), blinds.big(),
                stacks.stream().min(Long::compare).orElseThrow(),
                stacks.stream().max(Long::compare).orElseThrow());
        List<TableTalk> chairs = sit(table, stacks);

        table.deal(replay.deck());
        for (Move move : replay.moves()) {
            assertThat(chairs.get(RecordedHand.chair(move, replay) - 1).act(move.action())).as("%s", move)
                    .isEqualTo(new TableTalk.Answer(true, ""));
        }
        table.awaitEndOfHand();

        assertThat(table.stacks()).isEqualTo(recorded.finishing(replay));
        chairs.forEach(chair -> assertThat(chair.leave().ok()).isTrue());
        assertThat(table.stacks()).containsOnly(0L);
        Chips.check();
        chairs.forEach(TableTalk::close);
    }

    private static List<TableTalk> sit(Table table, List<Long> stacks) {
        List<TableTalk> chairs = new ArrayList<>();
        IntStream.range(0, stacks.size()).forEach(number -> {
            TableTalk chair = TableTalk.open(players.get(number), table.id());
            assertThat(chair.sit(number + 1, stacks.get(number)).ok()).isTrue();
            chairs.add(chair);
        });
        return chairs;
    }
}
