package pokero.ejb.player;

import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.player.LoginAnswer.NoMatch;
import pokero.ejb.player.LoginAnswer.Paused;
import pokero.ejb.player.LoginAnswer.Suspended;
import pokero.ejb.player.LoginAnswer.Welcome;
import pokero.persistence.player.LoginTries;
import pokero.persistence.player.Password;
import pokero.persistence.player.PlayerName;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.player.Players;

/** Compares passwords and counts failures. Knock outside of transactions: hashing is slow, and each count commits. */
@ApplicationScoped
public class Door {

    @Inject
    private Players players;

    @Inject
    private LoginTries tries;

    LoginAnswer knock(String name, String password) {
        return PlayerName.of(name).flatMap(players::named).filter(player -> player.passwordHash() != null)
                .map(player -> knock(player, password))
                .orElseGet(() -> nobody(password));
    }

    private LoginAnswer knock(PlayerRow player, String password) {
        OptionalInt left = tries.take(player.id());
        if (left.isEmpty()) {
            return paused(player);
        }
        if (!Password.matches(password, player.passwordHash())) {
            return left.getAsInt() == 0 ? paused(player) : new NoMatch(left);
        }
        tries.forget(player.id());
        return player.isSuspended() ? new Suspended() : new Welcome(player.name(), player.isAdmin());
    }

    private Paused paused(PlayerRow player) {
        return new Paused(Math.max(1, tries.pause(player.id()).orElse(1)));
    }

    private static NoMatch nobody(String password) {
        Password.matches(password, null);
        return new NoMatch(OptionalInt.empty());
    }
}
