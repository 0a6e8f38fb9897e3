package pokero.ejb.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
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

    static List<RuntimeException> unknown() {
        return List.of(HUNG_UP, fault(new RollbackException()), fault(new HeuristicMixedException()));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void whatMayHaveBeenGrantedIsAskedForAgain(RuntimeException fault) {
        faults.add(fault);

        assertThat(AskAgain.ask(this::wish)).isEqualTo("granted");
    }

    @Test
    void itIsAskedForOnceMoreAndNotForEver() {
        faults.addAll(List.of(HUNG_UP, HUNG_UP));

        assertThatThrownBy(() -> AskAgain.ask(this::wish)).isSameAs(HUNG_UP);
        assertThat(faults).isEmpty();
    }

    @Test
    void whoWaitedInVainForALockHasWaitedLongEnough() {
        RuntimeException timeOut = fault(new SQLException("lock timeout", "55P03"));
        faults.add(timeOut);

        assertThatThrownBy(() -> AskAgain.ask(this::wish)).isSameAs(timeOut);
    }

    @Test
    void aFaultOfOurOwnIsNotAskedForAgain() {
        IllegalStateException own = new IllegalStateException();
        faults.add(own);

        assertThatThrownBy(() -> AskAgain.ask(this::wish)).isSameAs(own);
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
