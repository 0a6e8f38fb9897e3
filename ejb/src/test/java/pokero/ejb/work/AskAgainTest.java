package pokero.ejb.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AskAgainTest {

    private static final RuntimeException HUNG_UP = fault(new SQLException("hung up", "57P01"));

    private final Queue<RuntimeException> faults = new ArrayDeque<>();
    private final List<RetryCause> causes = new ArrayList<>();

    static List<RuntimeException> unknown() {
        return List.of(HUNG_UP, fault(new RollbackException()), fault(new HeuristicMixedException()));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void whatMayHaveBeenGrantedIsAskedForAgain(RuntimeException fault) {
        faults.add(fault);

        assertThat(AskAgain.ask(this::wish, causes::add)).isEqualTo("granted");
    }

    @Test
    void itIsAskedForOnceMoreAndNotForEver() {
        faults.addAll(List.of(HUNG_UP, HUNG_UP));

        assertThatThrownBy(() -> AskAgain.ask(this::wish, causes::add)).isSameAs(HUNG_UP);
        assertThat(faults).isEmpty();
        assertThat(causes).containsExactly(RetryCause.HUNG_UP);
    }

    @Test
    void whoWaitedInVainForALockHasWaitedLongEnough() {
        RuntimeException timeOut = fault(new SQLException("lock timeout", "55P03"));
        faults.add(timeOut);

        assertThatThrownBy(() -> AskAgain.ask(this::wish, causes::add)).isSameAs(timeOut);
    }

    @Test
    void aFaultOfOurOwnIsNotAskedForAgain() {
        IllegalStateException own = new IllegalStateException();
        faults.add(own);

        assertThatThrownBy(() -> AskAgain.ask(this::wish, causes::add)).isSameAs(own);
    }

    @Test
    void whoAsksAgainSaysWhy() {
        for (String state : new String[]{"57P01", "08006", "40001", "XX000", null}) {
            faults.add(fault(new SQLException("no", state)));
            AskAgain.ask(this::wish, causes::add);
        }
        faults.add(fault(new RollbackException()));
        AskAgain.ask(this::wish, causes::add);

        assertThat(causes).containsExactly(RetryCause.HUNG_UP, RetryCause.HUNG_UP, RetryCause.COLLISION,
                RetryCause.OTHER, RetryCause.OTHER, RetryCause.OTHER);
    }

    private String wish() {
        if (!faults.isEmpty()) {
            throw faults.remove();
        }
        return "granted";
    }

    private static RuntimeException fault(Exception cause) {
        return new PersistenceException(cause);
    }
}
