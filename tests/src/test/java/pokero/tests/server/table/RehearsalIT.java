package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.Rehearsal;

/** A node that has just started plays a hand that never was before its doors open. */
@ExtendWith(ArquillianExtension.class)
class RehearsalIT extends AtTheTable {

    @Inject
    private Rehearsal rehearsal;

    @Test
    void aRehearsalIsAWholeHandOfThreePlayersAndLeavesNothing() {
        int actions = 4 * 3;

        assertThat(AskedOfTheDatabase.by(rehearsal::play).statements()).isGreaterThan(5 * actions);
        assertThat(room.leftByRehearsals()).isZero();
    }
}
