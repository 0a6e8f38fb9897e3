package pokero.ejb.player;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Players' own accounts: opening one, and what its owner may look at and change. */
@Stateless
@RolesAllowed("player")
public class PlayerService {

    /** Opens an account with the house's first chips in its wallet. Does not log in. */
    @PermitAll
    public Registration register(String name, String password) {
        throw new UnsupportedOperationException();
    }

    public Profile profile() {
        throw new UnsupportedOperationException();
    }

    public void prefer(Theme theme, boolean fourColours) {
        throw new UnsupportedOperationException();
    }

    public PasswordChange changePassword(String current, String wanted) {
        throw new UnsupportedOperationException();
    }
}
