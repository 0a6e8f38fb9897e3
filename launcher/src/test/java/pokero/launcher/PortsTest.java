package pokero.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void wildFlyKeepsItsOwnPortsWhenThePagesAreOn8080() {
        Ports ports = new Ports(8080);

        assertThat(ports.offset()).isZero();
        assertThat(ports.management()).isEqualTo(9990);
    }

    @Test
    void runsOnPortsThatPeoplePickDoNotMeet() {
        List<Integer> all = IntStream.of(8000, 8080, 8081, 8082, 8090, 8180, 8280, 8888, 9000, 9090, 18080)
                .mapToObj(Ports::new)
                .flatMap(ports -> List.of(ports.http(), ports.management(), ports.cluster(), ports.postgres()).stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "80", "2999", "63001", "-1", "99999999999"})
    void aPortThatCannotBeIsRefusedInOneSentence(String port) {
        assertThatExceptionOfType(Trouble.class).isThrownBy(() -> Ports.parse(port))
                .withMessageStartingWith("PORT is to be a number from 3000 to 63000, not ").withMessageEndingWith(".");
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(other.getLocalPort());

            assertThatExceptionOfType(Trouble.class).isThrownBy(ports::requireFree)
                    .withMessageStartingWith("Port " + other.getLocalPort() + " (for the pages) is taken");
        }
    }
}
