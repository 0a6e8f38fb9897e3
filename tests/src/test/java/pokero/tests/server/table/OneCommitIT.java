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

    /** An action that is to come. */
    private record Wish(long player, ActionSlip slip) {
    }

    @Test
    void whatComesInMeanwhileHasOneCommit() throws SQLException, InterruptedException, ExecutionException {
        assertThatTheyHaveOneCommit(wishes(3, new Action.Call()));
    }

    @Test
    void handsThatEndMeanwhileAreSettledWithOneCommit() throws SQLException, InterruptedException, ExecutionException {
        assertThatTheyHaveOneCommit(wishes(3, new Action.Fold()));
    }

    private void assertThatTheyHaveOneCommit(List<Wish> meanwhile)
            throws SQLException, InterruptedException, ExecutionException {
        List<Wish> busy = wishes(PENS, new Action.Call());
        trouble.holdCommitsBack();
        for (Wish wish : busy) {
            int before = pensThatCommit();
            ask(wish);
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
    private List<Wish> wishes(int number, Action action) throws SQLException {
        List<Wish> wishes = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            open();
            begin();
            wishes.add(new Wish(ann, slip(action)));
        }
        return wishes;
    }

    private Thread ask(Wish wish) {
        FutureTask<Answer> answer = new FutureTask<>(() -> tables.takeFor(wish.player(), wish.slip()));
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
    private int commits(List<Wish> wishes) {
        String ids = wishes.stream().map(wish -> "'" + wish.slip().actionId() + "'").collect(Collectors.joining(", "));
        return trouble.numbers("select distinct xmin::text::bigint from slip where action_id in (" + ids + ")").size();
    }
}
