package pokero.ejb.player;

import java.util.Optional;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import pokero.persistence.player.PlayerRow;
import pokero.persistence.player.Players;

/** Who is calling, as the login says. */
@Stateless
@PermitAll
public class Caller {

    @Resource
    private SessionContext session;

    @Inject
    private Players players;

    /** @throws IllegalStateException when the login names no player */
    public PlayerRow player() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is called " + name()));
    }

    /** The caller, unless he is unknown or suspended. */
    public Optional<PlayerRow> playerInGoodStanding() {
        return find().filter(player -> !player.isSuspended());
    }

    private Optional<PlayerRow> find() {
        return players.named(name());
    }

    /** As the login says it. */
    public String name() {
        return session.getCallerPrincipal().getName();
    }
}
