package pokero.chaos.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Lets packets vanish without a word. Its rules live in the run's own network and go with it. */
public final class Firewall {

    private final Deque<List<String>> rules = new ArrayDeque<>();

    /** Nothing reaches the address any more, and nothing comes from it. */
    public void cutOff(String address) {
        add("-d", address);
        add("-s", address);
    }

    /** Nothing reaches these ports of the address any more, and nothing comes from them. */
    public void cutOff(String address, String ports) {
        add("-d", address, "-p", "tcp", "-m", "multiport", "--dports", ports);
        add("-s", address, "-p", "tcp", "-m", "multiport", "--sports", ports);
    }

    public void heal() {
        while (!rules.isEmpty()) {
            iptables("-D", rules.pop());
        }
    }

    private void add(String... match) {
        List<String> rule = new ArrayList<>(List.of("OUTPUT"));
        rule.addAll(Arrays.asList(match));
        rule.addAll(List.of("-j", "DROP"));
        iptables("-I", rule);
        rules.push(rule);
    }

    private static void iptables(String verb, List<String> rule) {
        List<String> command = new ArrayList<>(List.of("iptables", "-w", verb));
        command.addAll(rule);
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("the firewall did not take " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
