package pokero.rules.commitment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A salt for each position, made from the hand's secret by HMAC-SHA-256: whoever knows some of them but not the secret
 * knows nothing about the others. Not safe for several threads.
 */
final class Salts {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] LABEL = "pokero salt 1".getBytes(US_ASCII);

    private final Mac mac;

    Salts(Bytes32 secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
        }
    }

    /** @param position in the deck, from 0 */
    Bytes32 salt(int position) {
        mac.update(LABEL);
        mac.update((byte) position);
        return Bytes32.of(mac.doFinal());
    }
}
