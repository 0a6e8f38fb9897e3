package pokero.ejb.ring;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import pokero.persistence.player.Players;
import pokero.persistence.table.Tables;

/** Finds what a lost message would have told. Ask every now and then for what somebody on this node looks at. */
@ApplicationScoped
@Transactional
public class RingCheck {

    @Inject
    private Ring ring;

    @Inject
    private Tables tables;

    @Inject
    private Players players;

    /** Tells those of these tables' versions that were not told on this node yet. */
    public void compare(Collection<Long> watched) {
        tables.versions(watched).forEach(ring::seen);
    }

    /** The same for all open tables. */
    public void compareAll() {
        tables.openVersions().forEach(ring::seen);
    }

    /** Tells which of these players are suspended. @param names as they log in */
    public void lookForSuspended(Collection<String> names) {
        players.suspended(names).forEach(name -> ring.heard(new PlayerShutOut(name)));
    }
}
