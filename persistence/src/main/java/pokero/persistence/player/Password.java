package pokero.persistence.player;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/**
 * Passwords as the database keeps them: Argon2id over 19 MiB in two passes, as OWASP's password storage sheet asks. A
 * hash names its own parameters, so that they can grow later.
 */
public final class Password {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    /** Each hashing holds its 19 MiB for some 50 ms; a rush of log-ins must not take the heap. */
    private static final Semaphore DESKS = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    /** Nobody's: what an unknown name's password is compared with, so that it takes as long as a known one's. */
    private static final String NOBODYS = hash("nobody logs in with this");

    private Password() {
    }

    public static String hash(String password) {
        return atADesk(() -> com.password4j.Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    /** @param hash as {@link #hash} made it; null never matches, after as much work */
    public static boolean matches(String password, String hash) {
        String compared = hash == null ? NOBODYS : hash;
        boolean same = atADesk(() -> com.password4j.Password.check(password, compared)
                .with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    private static <T> T atADesk(Supplier<T> work) {
        DESKS.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            DESKS.release();
        }
    }
}
