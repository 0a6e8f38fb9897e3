package pokero.ejb.work;

import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;

/**
 * Asks a wish with an id once more when nobody knows what became of it: the database hung up, perhaps in the middle of a
 * COMMIT. Its id makes that safe, because what was granted is answered and not done again. Ask outside of transactions.
 */
public final class AskAgain {

    private static final String LOCK_TIMEOUT = "55P03";

    private AskAgain() {
    }

    /** @param again is told why, when the wish is asked for once more */
    public static <T> T ask(Supplier<T> wish, Consumer<RetryCause> again) {
        try {
            return wish.get();
        } catch (RuntimeException fault) {
            if (isUnknown(fault)) {
                again.accept(RetryCause.of(fault));
                return wish.get();
            }
            throw fault;
        }
    }

    /** Who has waited in vain for a lock knows that nothing happened, and has waited long enough. */
    private static boolean isUnknown(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && !LOCK_TIMEOUT.equals(sql.getSQLState())
                        || cause instanceof RollbackException || cause instanceof HeuristicMixedException);
    }
}
