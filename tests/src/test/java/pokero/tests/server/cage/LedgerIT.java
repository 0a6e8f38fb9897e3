package pokero.tests.server.cage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.cage.Ledger;
import pokero.ejb.cage.LedgerCheck;
import pokero.ejb.player.PlayerService;
import pokero.tests.server.Deployed;
import pokero.tests.server.LoggedIn;

@ExtendWith(ArquillianExtension.class)
class LedgerIT extends Deployed {

    @Inject
    private Ledger ledger;

    @Inject
    private PlayerService players;

    @Test
    void whatPlayersHoldIsWhatTheHouseHasGiven() throws Exception {
        players.register("Wanda", "three blind mice");

        assertThat(LoggedIn.admin("floor").call(ledger::check)).isEqualTo(new LedgerCheck(0, 0, 0));
    }

    @Test
    void theBooksAreNotForPlayers() {
        assertThatThrownBy(() -> LoggedIn.player("Wanda").call(ledger::check)).isInstanceOf(EJBAccessException.class);
    }
}
