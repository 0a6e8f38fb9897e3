package pokero.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.annotation.Resource;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
class DatabaseIT extends Deployed {

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource dataSource;

    @Test
    void theServerPlaysAsARoleThatIsNotTheOwner() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("pokero_app");
        }
    }

    @Test
    void theServerCanRewriteNoTransfer() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update transfer set amount = amount + 1"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("delete from hand_event"))
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @CsvSource({"idle_in_transaction_session_timeout, 5s", "lock_timeout, 8s", "client_connection_check_interval, 1s",
            "tcp_keepalives_idle, 3", "tcp_keepalives_interval, 1", "tcp_keepalives_count, 3",
            "tcp_user_timeout, 6000"})
    void noLockOutlivesItsNode(String setting, String value) throws SQLException {
        assertThatItIs(setting, value);
    }

    @Test
    void statementsArePlannedOnceForEachConnection() throws SQLException {
        assertThatItIs("plan_cache_mode", "force_generic_plan");
    }

    private void assertThatItIs(String setting, String value) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var settings = statement.executeQuery("show " + setting)) {
            assertThat(settings.next()).isTrue();
            assertThat(settings.getString(1)).isEqualTo(value);
        }
    }
}
