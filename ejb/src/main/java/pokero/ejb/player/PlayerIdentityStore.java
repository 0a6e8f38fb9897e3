package pokero.ejb.player;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

import pokero.ejb.metrics.RoomMetrics;

/** Players, for Jakarta Security: group {@code player}, and {@code admin} besides for the floor. */
@ApplicationScoped
public class PlayerIdentityStore implements IdentityStore {

    @Inject
    private Door door;

    @Inject
    private LoginReply reply;

    @Inject
    private RoomMetrics metrics;

    /** Called by Jakarta Security, which finds the method by the type of its parameter. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        LoginAnswer answer = door.knock(credential.getCaller(), credential.getPasswordAsString());
        reply.give(answer);
        metrics.loggedIn(answer);
        return switch (answer) {
            case LoginAnswer.Welcome welcome -> new CredentialValidationResult(welcome.name(), groups(welcome));
            case LoginAnswer.NoMatch no -> CredentialValidationResult.INVALID_RESULT;
            case LoginAnswer.Paused no -> CredentialValidationResult.INVALID_RESULT;
            case LoginAnswer.Suspended no -> CredentialValidationResult.INVALID_RESULT;
        };
    }

    private static Set<String> groups(LoginAnswer.Welcome welcome) {
        return welcome.admin() ? Set.of("player", "admin") : Set.of("player");
    }
}
