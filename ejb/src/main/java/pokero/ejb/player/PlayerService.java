package pokero.ejb.player;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.player.Password;
import pokero.persistence.player.PasswordPolicy;
import pokero.persistence.player.PlayerName;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.player.Players;

/** Players' own accounts: opening one, and what its owner may look at and change. */
@Stateless
@RolesAllowed("player")
public class PlayerService {

    @Inject
    private Caller caller;

    @Inject
    private Players players;

    @Inject
    private Door door;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    /** Opens an account with the house's first chips in its wallet. Does not log in. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Registration register(String name, String password) {
        return PlayerName.of(name).map(player -> registerAs(player, password)).orElseGet(Registration.NameInvalid::new);
    }

    /** Whether the caller may still play: the floor can suspend him while he is logged in. */
    public boolean isWelcome() {
        return caller.playerInGoodStanding().isPresent();
    }

    public Profile profile() {
        PlayerRow player = caller.player();
        return new Profile(player.name(), player.since(), player.isAdmin(),
                Theme.valueOf(player.theme().toUpperCase(Locale.ROOT)), player.fourColours());
    }

    public void prefer(Theme theme, boolean fourColours) {
        caller.player().prefer(theme.name().toLowerCase(Locale.ROOT), fourColours);
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordChange changePassword(String current, String wanted) {
        PlayerRow player = caller.player();
        return switch (door.knock(player.name(), current)) {
            case LoginAnswer.Welcome known -> change(player, wanted);
            case LoginAnswer.NoMatch no -> new PasswordChange.WrongPassword();
            case LoginAnswer.Suspended no -> new PasswordChange.WrongPassword();
            case LoginAnswer.Paused paused -> new PasswordChange.Paused(paused.minutes());
        };
    }

    private PasswordChange change(PlayerRow player, String wanted) {
        Optional<Weakness> weakness = PasswordPolicy.fault(wanted, player.name()).map(Weakness::of);
        if (weakness.isPresent()) {
            return new PasswordChange.TooWeak(weakness.get());
        }
        players.changePassword(player.id(), Password.hash(wanted));
        return new PasswordChange.Changed();
    }

    private Registration registerAs(String player, String password) {
        if (players.named(player).isPresent()) {
            return new Registration.NameTaken();
        }
        Optional<Weakness> weakness = PasswordPolicy.fault(password, player).map(Weakness::of);
        return weakness.isPresent()
                ? new Registration.PasswordTooWeak(weakness.get())
                : enrol(player, Password.hash(password));
    }

    private Registration enrol(String player, String hash) {
        try (var connection = database.getConnection()) {
            var newcomer = new NewPlayer(player, hash, false, false, NewPlayer.WELCOME_CHIPS);
            return Enrolment.enrol(connection, newcomer).isPresent()
                    ? new Registration.Registered()
                    : new Registration.NameTaken();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
