package pokero.load.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/** Where the measurement asks for players: "CLIENTS SECONDS" in a line is answered with what they did. */
@ApplicationScoped
public class Door {

    private static final System.Logger LOG = System.getLogger(Door.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    @Inject
    private Players players;

    private ServerSocket socket;

    void open(@Observes Startup startup) throws IOException {
        int port = Integer.parseInt(System.getenv("POKERO_LOAD_PORT"));
        socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        threads.newThread(this::listen).start();
    }

    @PreDestroy
    void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream()));
                    PrintWriter out = new PrintWriter(caller.getOutputStream(), true)) {
                String[] wish = in.readLine().split(" ");
                out.println(players.play(Integer.parseInt(wish[0]), Integer.parseInt(wish[1])));
            } catch (IOException | RuntimeException fault) {
                if (!socket.isClosed()) {
                    LOG.log(Level.ERROR, "the players could not play", fault);
                }
            }
        }
    }
}
