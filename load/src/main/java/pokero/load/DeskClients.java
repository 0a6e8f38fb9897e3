package pokero.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;

/** The players inside the server, as they are called from outside. */
final class DeskClients {

    private final int port;

    DeskClients(int port) {
        this.port = port;
    }

    /** What they did. */
    record Played(double seconds, long actions, long hands) {

        double actionsPerSecond() {
            return actions / seconds;
        }

        double handsPerSecond() {
            return hands / seconds;
        }
    }

    Played play(int clients, int seconds) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true);
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()))) {
            out.println(clients + " " + seconds);
            String[] said = in.readLine().split(" ");
            return new Played(Double.parseDouble(said[0]), Long.parseLong(said[1]), Long.parseLong(said[2]));
        }
    }
}
