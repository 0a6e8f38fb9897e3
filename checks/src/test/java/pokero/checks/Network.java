package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The policies let through every connection of the matrix in the documents, and no other: each of the peers is tried with
 * each, on each port that anybody has.
 */
final class Network implements Check {

    private static final String PAGE = "docs/operations/network.md";
    private static final List<String> SHUT = List.of("pokero", "pokero-database", "postgres-operator", "pokero-gateway",
            "monitoring", "falco", "gatekeeper-system");
    /** Where nothing is shut by us; "" is what is no pod. */
    private static final Set<String> FOREIGN = Set.of("", "default", "kube-system", "aks-istio-system", "cert-manager");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([0-9, ]+) \\|");

    private record Connection(String from, String to, int port) {

        @Override
        public String toString() {
            return from + " → " + to + ":" + port;
        }
    }

    @Override
    public List<String> findings(Repository repository) {
        List<Peer> peers = Peer.all(repository);
        Set<Connection> needed = matrix(repository.read(PAGE), peers);
        NetworkPolicies policies = new NetworkPolicies(Manifests.plain(repository));
        List<String> findings = new ArrayList<>();
        SHUT.stream().filter(namespace -> !policies.deniedByDefault(namespace))
                .forEach(namespace -> findings.add("k8s/network: nothing denies by default in " + namespace));
        Set<Integer> ports = policies.ports();
        needed.forEach(connection -> ports.add(connection.port()));
        for (Peer from : peers) {
            for (Peer to : peers) {
                for (int port : ports) {
                    Connection connection = new Connection(from.name(), to.name(), port);
                    boolean allowed = policies.allow(from, to, port);
                    if (ours(from, to) && allowed != needed.contains(connection)) {
                        findings.add(allowed
                                ? "k8s/network: " + connection + " is let through, but " + PAGE + " does not name it"
                                : "k8s/network: " + connection + " is needed, but refused");
                    }
                }
            }
        }
        return findings;
    }

    /** What others do among themselves is not ours to decide. */
    private static boolean ours(Peer from, Peer to) {
        return !FOREIGN.contains(from.namespace()) || !FOREIGN.contains(to.namespace());
    }

    private static Set<Connection> matrix(String page, List<Peer> peers) {
        Set<Connection> connections = new java.util.HashSet<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            for (Peer from : named(row.group(1).strip(), peers)) {
                for (Peer to : named(row.group(2).strip(), peers)) {
                    for (String port : row.group(3).strip().split(", *")) {
                        connections.add(new Connection(from.name(), to.name(), Integer.parseInt(port)));
                    }
                }
            }
        }
        return connections;
    }

    /** A peer, or several: "every pod of ours". */
    private static List<Peer> named(String words, List<Peer> peers) {
        if (words.equals("every pod of ours")) {
            return peers.stream().filter(peer -> !FOREIGN.contains(peer.namespace())).toList();
        }
        List<Peer> found = Stream.of(words.split(", ")).map(name -> peers.stream()
                .filter(peer -> peer.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(PAGE + " names nobody that is known: " + name)))
                .toList();
        return found;
    }
}
