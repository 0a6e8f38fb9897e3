package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static pokero.tests.server.Awaiting.await;

import java.lang.Thread.State;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.ActionSlip;
import pokero.ejb.table.Answer;
import pokero.rules.hand.Action;

/** What comes in at several tables while others are written is written together. */
@ExtendWith(ArquillianExtension.class)
class OneCommitIT extends InTrouble {

    private static final int PENS = 2;

    private final List<FutureTask<Answer>> answers = new ArrayList<>();

    /** A call that is to come. */
    private record Call(long player, ActionSlip slip) {
    }

    @Test
    void whatComesInMeanwhileHasOneCommit() throws SQLException, InterruptedException, ExecutionException {
        List<Call> busy = calls(PENS);
        List<Call> meanwhile = calls(3);
        trouble.holdCommitsBack();
        for (Call call : busy) {
            int before = pensThatCommit();
            ask(call);
            await(() -> pensThatCommit() == before + 1);
        }
        List<Thread> waiting = meanwhile.stream().map(this::ask).toList();
        await(() -> waiting.stream().allMatch(OneCommitIT::waitsForItsAnswer));

        trouble.letCommitsGo();

        for (FutureTask<Answer> answer : answers) {
            assertThat(answer.get()).isEqualTo(ACCEPTED);
        }
        assertThat(commits(busy)).isEqualTo(PENS);
        assertThat(commits(meanwhile)).isEqualTo(1);
    }

    /** At a table each. */
    private List<Call> calls(int number) throws SQLException {
        List<Call> calls = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            open();
            begin();
            calls.add(new Call(ann, slip(new Action.Call())));
        }
        return calls;
    }

    private Thread ask(Call call) {
        FutureTask<Answer> answer = new FutureTask<>(() -> tables.takeFor(call.player(), call.slip()));
        answers.add(answer);
        return Thread.ofPlatform().start(answer);
    }

    /** It has handed in what it wants written. */
    private static boolean waitsForItsAnswer(Thread thread) {
        return thread.getState() == State.WAITING && Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(CompletableFuture.class.getName()));
    }

    private int pensThatCommit() {
        return trouble.numbers("""
                select pid from pg_stat_activity where wait_event = 'SyncRep' and query like 'with move as%'""").size();
    }

    /** By how many transactions the slips were written. */
    private int commits(List<Call> calls) {
        String ids = calls.stream().map(call -> "'" + call.slip().actionId() + "'").collect(Collectors.joining(", "));
        return trouble.numbers("select distinct xmin::text::bigint from slip where action_id in (" + ids + ")").size();
    }
}
