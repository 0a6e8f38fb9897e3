package pokero.ejb.player;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/**
 * The house's own visitor, a player without chips who walks through a node's pages before the doors open. He is let in with
 * a password that this node alone knows, and only as long as he walks.
 */
@ApplicationScoped
public class HouseVisitor implements IdentityStore {

    public static final String NAME = "*visitor*";

    private static final int BYTES = 32;
    private static final int BEFORE_THE_PLAYERS = 50;

    private volatile String password;

    /** @return what he is let in with until he is dismissed */
    public String admit() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        password = HexFormat.of().formatHex(secret);
        return password;
    }

    public void dismiss() {
        password = null;
    }

    /** Called by Jakarta Security, which finds the method by the type of its parameter. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String known = password;
        return known != null && NAME.equals(credential.getCaller())
                && MessageDigest.isEqual(bytes(known), bytes(credential.getPasswordAsString()))
                        ? new CredentialValidationResult(NAME, Set.of("player"))
                        : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int priority() {
        return BEFORE_THE_PLAYERS;
    }
}
