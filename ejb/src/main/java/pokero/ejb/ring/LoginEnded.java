package pokero.ejb.ring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Somebody logged out, or his session ran out: its sockets are to hang up, on whichever node they are.
 *
 * @param print tells sessions apart; the id itself would open the door
 */
public record LoginEnded(String print) implements News {

    public static LoginEnded of(String sessionId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8));
            return new LoginEnded(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
