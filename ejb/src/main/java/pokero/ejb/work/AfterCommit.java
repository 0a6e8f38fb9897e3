package pokero.ejb.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is to be said only when the transaction has really happened; at once when there is none. */
@ApplicationScoped
public class AfterCommit {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    public void run(Runnable news) {
        if (transaction.getTransactionKey() == null) {
            news.run();
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // nothing is said before it is true
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    news.run();
                }
            }
        });
    }
}
