package pokero.ejb.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "57P01", "57P02", "57P03", "25006"})
    void aBrokenConnectionIsOneHoweverDeepItLies(String state) {
        var fault = new SQLException("gone", state);

        assertThat(Outage.caused(new EJBException(new IllegalStateException(fault)))).isTrue();
    }

    @Test
    void aConnectionThatThePoolCouldNotGiveIsOne() {
        assertThat(Outage.caused(new SQLException(new ResourceException("IJ000453")))).isTrue();
    }

    @Test
    void aFaultOnTheWayToTheCommitIsFoundBesideItsCause() {
        var fault = new IllegalStateException("could not commit");
        fault.addSuppressed(new SQLException("gone", "08006"));

        assertThat(Outage.caused(fault)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "55P03", "40001"})
    void whatTheDatabaseRefusesIsNone(String state) {
        assertThat(Outage.caused(new EJBException(new SQLException("no", state)))).isFalse();
    }

    @Test
    void ourOwnMistakesAreNone() {
        assertThat(Outage.caused(new IllegalStateException())).isFalse();
        assertThat(Outage.caused(null)).isFalse();
    }
}
