package pokero.tests.server.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.cage.CashierService;
import pokero.ejb.cage.LedgerAudit;
import pokero.ejb.player.PasswordChange;
import pokero.ejb.player.PlayerService;
import pokero.ejb.player.Registration.NameInvalid;
import pokero.ejb.player.Registration.NameTaken;
import pokero.ejb.player.Registration.PasswordTooWeak;
import pokero.ejb.player.Registration.Registered;
import pokero.ejb.player.Theme;
import pokero.ejb.player.Weakness;
import pokero.tests.server.Deployed;
import pokero.tests.server.LoggedIn;

@ExtendWith(ArquillianExtension.class)
class RegistrationIT extends Deployed {

    private static final String PASSWORD = "three blind mice";

    @Inject
    private PlayerService players;

    @Inject
    private CashierService cashier;

    @Inject
    private LedgerAudit ledger;

    @Test
    void aNewPlayerHasChipsThatTheLedgerExplains() throws Exception {
        assertThat(players.register(" Gabriela ", PASSWORD)).isEqualTo(new Registered());

        assertThat(LoggedIn.player("Gabriela").call(cashier::wallet)).isEqualTo(50_000);
        assertThat(ledger.run().isClean()).isTrue();
    }

    @Test
    void markupIsNoName() {
        assertThat(players.register("<script>alert(1)</script>", PASSWORD)).isEqualTo(new NameInvalid());
        assertThat(players.register("<b>Hanna</b>", PASSWORD)).isEqualTo(new NameInvalid());
        assertThat(players.register("Hanna\u202Ekapo", PASSWORD)).isEqualTo(new NameInvalid());
        assertThat(players.register("Han\0na", PASSWORD)).isEqualTo(new NameInvalid());
        assertThat(players.register("x".repeat(100_000), PASSWORD)).isEqualTo(new NameInvalid());
    }

    @Test
    void aNameIsTakenInWhateverCase() {
        players.register("Hanna", PASSWORD);

        assertThat(players.register("HANNA", PASSWORD)).isEqualTo(new NameTaken());
    }

    @Test
    void aWeakPasswordIsRefusedAndNothingRemains() {
        assertThat(players.register("Irena", "short")).isEqualTo(new PasswordTooWeak(Weakness.TOO_SHORT));
        assertThat(players.register("Irena", "irena12345")).isEqualTo(new PasswordTooWeak(Weakness.CONTAINS_NAME));
        assertThat(players.register("Irena", "password123")).isEqualTo(new PasswordTooWeak(Weakness.COMMON));
        assertThat(players.register("Irena", "long".repeat(40))).isEqualTo(new PasswordTooWeak(Weakness.TOO_LONG));
        assertThat(players.register("Irena", PASSWORD)).isEqualTo(new Registered());
    }

    @Test
    void aPasswordIsChangedByWhoKnowsIt() throws Exception {
        players.register("Jolanta", PASSWORD);
        LoggedIn jolanta = LoggedIn.player("Jolanta");

        assertThat(jolanta.call(() -> players.changePassword("four calling birds", "five golden rings")))
                .isEqualTo(new PasswordChange.WrongPassword());
        assertThat(jolanta.call(() -> players.changePassword(PASSWORD, "jolanta")))
                .isEqualTo(new PasswordChange.TooWeak(Weakness.TOO_SHORT));
        assertThat(jolanta.call(() -> players.changePassword(PASSWORD, "five golden rings")))
                .isEqualTo(new PasswordChange.Changed());
        assertThat(jolanta.call(() -> players.changePassword(PASSWORD, "six geese a-laying")))
                .isEqualTo(new PasswordChange.WrongPassword());
    }

    @Test
    void guessingTheCurrentPasswordPausesTheAccountToo() throws Exception {
        players.register("Kalina", PASSWORD);
        for (int guess = 1; guess < 5; guess++) {
            LoggedIn.player("Kalina").call(() -> players.changePassword("four calling birds", "five golden rings"));
        }

        assertThat(LoggedIn.player("Kalina")
                .call(() -> players.changePassword("four calling birds", "five golden rings")))
                .isEqualTo(new PasswordChange.Paused(15));
    }

    @Test
    void aPlayersTasteIsKept() throws Exception {
        players.register("Laura", PASSWORD);
        LoggedIn laura = LoggedIn.player("Laura");
        laura.call(() -> {
            players.prefer(Theme.DARK, false);
            return null;
        });

        assertThat(laura.call(players::profile)).satisfies(profile -> {
            assertThat(profile.theme()).isEqualTo(Theme.DARK);
            assertThat(profile.fourColours()).isFalse();
            assertThat(profile.admin()).isFalse();
        });
    }

    @Test
    void aStrangerHasNoProfile() {
        assertThatThrownBy(() -> players.profile()).isInstanceOf(EJBAccessException.class);
    }
}
