package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static pokero.tests.server.Awaiting.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.Answer;
import pokero.ejb.table.ClockWork;
import pokero.ejb.table.LogLine;
import pokero.rules.hand.Action;
import pokero.tests.server.NewsReader;

/** What comes at the same time comes one after the other. */
@ExtendWith(ArquillianExtension.class)
class AtOnceIT extends AtTheTable {

    @Inject
    private NewsReader news;

    @Inject
    private ClockWork clock;

    @Test
    void aSlipThatIsSentManyTimesAtOnceIsOneAction() throws InterruptedException, ExecutionException {
        begin();
        ActionSlip call = slip(new Action.Call());

        assertThat(atOnce(Collections.nCopies(12, () -> tables.takeFor(ann, call)))).containsOnly(ACCEPTED);

        assertThat(view().seat(1).bet()).isEqualTo(10);
        assertThat(hand().toAct()).contains(2);
    }

    @Test
    void aChairThatTwoWantAtOnceGoesToOne() throws InterruptedException, ExecutionException {
        List<Answer> answers = atOnce(List.of(
                () -> seats.sitFor(ann, UUID.randomUUID(), table, 1, 200),
                () -> seats.sitFor(bob, UUID.randomUUID(), table, 1, 200)));

        assertThat(answers).containsExactlyInAnyOrder(ACCEPTED, new Answer.SeatTaken());
        assertThat(chipsAt(1)).isEqualTo(200);
    }

    @Test
    void aWalletIsSpentOnceHoweverManyTablesAskForIt() throws InterruptedException, ExecutionException {
        List<Callable<Answer>> wishes = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            long another = room.table();
            wishes.add(() -> seats.sitFor(ann, UUID.randomUUID(), another, 1, 400));
        }

        assertThat(atOnce(wishes)).containsOnly(ACCEPTED, new Answer.WalletTooSmall(200))
                .filteredOn(ACCEPTED::equals).hasSize(2);
        assertThat(room.walletOf(ann)).isEqualTo(200);
    }

    @Test
    void theRingTellsWhatWasCommittedAndNothingElse() {
        begin();
        await(() -> news.versionOf(table) == view().version());
        long version = view().version();

        act(ann, new Action.Check());
        act(ann, new Action.Call());

        await(() -> news.versionOf(table) == version + 1);
        assertThat(view().version()).isEqualTo(version + 1);
    }

    @Test
    void aTurnThatSeveralClocksEndAtOnceRunsOutOnce() throws InterruptedException, ExecutionException {
        begin();
        act(ann, new Action.Call());
        room.timeIsUp(table);

        atOnce(Collections.nCopies(12, () -> {
            clock.moveOn(table);
            return ACCEPTED;
        }));

        await(() -> hand().board().size() == 3);
        assertThat(hand().log()).extracting(LogLine::kind).containsOnlyOnce(LogLine.Kind.TIMED_OUT);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> wishes) throws InterruptedException, ExecutionException {
        try (ExecutorService browsers = Executors.newFixedThreadPool(wishes.size())) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : browsers.invokeAll(wishes)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
