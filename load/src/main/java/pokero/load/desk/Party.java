package pokero.load.desk;

import java.util.List;
import java.util.Random;

import org.wildfly.security.auth.server.SecurityIdentity;

/** A table and its players. @param players who they are logged in as, from seat 1 @param random what they think, from a seed */
record Party(long table, List<SecurityIdentity> players, Random random) {

    SecurityIdentity player(int seat) {
        return players.get(seat - 1);
    }
}
