package pokero.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of one run, all on the loopback interface. They follow from the HTTP port by distances that are no round
 * numbers, so that runs on HTTP ports which people pick do not meet.
 *
 * @param http 3000 to 63000
 */
record Ports(int http) {

    private static final int WILDFLY_HTTP = 8080;
    private static final int WILDFLY_MANAGEMENT = 9990;
    private static final int WILDFLY_CLUSTER = 7600;
    private static final int TO_POSTGRES = 2352;

    Ports {
        if (http < 3000 || http > 63000) {
            throw new Trouble("PORT is to be a number from 3000 to 63000, not " + http + ".");
        }
    }

    static Ports parse(String http) {
        try {
            return new Ports(Integer.parseInt(http));
        } catch (NumberFormatException e) {
            throw new Trouble("PORT is to be a number from 3000 to 63000, not '" + http + "'.", e);
        }
    }

    /** What WildFly adds to each of its own ports. */
    int offset() {
        return http - WILDFLY_HTTP;
    }

    int management() {
        return WILDFLY_MANAGEMENT + offset();
    }

    /** Where other nodes of the room would reach this one. */
    int cluster() {
        return WILDFLY_CLUSTER + offset();
    }

    int postgres() {
        return http + TO_POSTGRES;
    }

    /** @throws Trouble that names the first port which another process holds */
    void requireFree() {
        requireFree("the pages", http);
        requireFree("WildFly's management", management());
        requireFree("WildFly's cluster", cluster());
        requireFree("PostgreSQL", postgres());
    }

    private static void requireFree(String use, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Trouble("Port " + port + " (for " + use + ") is taken by another program: "
                    + "stop it, or choose other ports, such as make run PORT=8180.", e);
        }
    }
}
