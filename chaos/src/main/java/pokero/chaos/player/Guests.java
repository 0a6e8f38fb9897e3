package pokero.chaos.player;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.visitor.Visitor;

/** Accounts for a crowd. One hash that costs next to nothing is theirs, or the drill would measure log-ins. */
final class Guests {

    static final String FLOOR = "Floor";

    private static final String LIKE = "Guest ";
    private static final String PASSWORD = "four-quiet-aces";
    private static final long CHIPS = 1_000_000_000;
    private static final int AT_ONCE = 8;

    private final HttpClient http = Visitor.telephone();
    private final String hash = Password.hash(PASSWORD).addRandomSalt(16)
            .with(Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID)).getResult();
    private final Semaphore door = new Semaphore(AT_ONCE);

    static String name(int number) {
        return LIKE + number;
    }

    static int number(String name) {
        return Integer.parseInt(name.substring(LIKE.length()));
    }

    /** Enrols an admin, unless there is one, and so many players. */
    void enrol(Connection database, int first, int players) throws SQLException {
        Enrolment.enrol(database, new NewPlayer(FLOOR, hash, true, false, CHIPS));
        for (int number = first; number < first + players; number++) {
            Enrolment.enrol(database, new NewPlayer(name(number), hash, false, false, CHIPS));
        }
    }

    /** @throws IllegalStateException when the house does not let him in now */
    Visitor logIn(String room, String player) {
        door.acquireUninterruptibly();
        try {
            return Visitor.loggedIn(http, room, player, PASSWORD);
        } finally {
            door.release();
        }
    }
}
