package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Which connections a cluster's policies let through, after the rules of Kubernetes: a pod that some policy selects for a
 * direction may only do what some policy of it allows; a connection needs its sender's leave and its receiver's.
 */
final class NetworkPolicies {

    private enum Way {
        INGRESS("Ingress", "ingress", "from"), EGRESS("Egress", "egress", "to");

        private final String type;
        private final String rules;
        private final String peers;

        Way(String type, String rules, String peers) {
            this.type = type;
            this.rules = rules;
            this.peers = peers;
        }
    }

    private final List<Manifest> policies;
    private final List<CiliumPolicy> cilium = new ArrayList<>();

    NetworkPolicies(List<Manifest> manifests) {
        policies = manifests.stream().filter(each -> each.kind().equals("NetworkPolicy")).toList();
        for (Manifest manifest : manifests) {
            if (manifest.kind().equals("CiliumNetworkPolicy")) {
                try {
                    cilium.add(new ObjectMapper().treeToValue(manifest.body(), CiliumPolicy.class));
                } catch (JsonProcessingException e) {
                    throw new IllegalArgumentException(manifest.toString(), e);
                }
            }
        }
    }

    boolean allow(Peer from, Peer to, int port) {
        return leave(from, to, port, Way.EGRESS) && leave(to, from, port, Way.INGRESS);
    }

    /** Whether nothing goes in or out of a namespace but what is named. */
    boolean deniedByDefault(String namespace) {
        return policies.stream().anyMatch(policy -> policy.namespace().equals(namespace)
                && policy.at("/spec/podSelector").isEmpty() && policy.at("/spec/ingress").isMissingNode()
                && policy.at("/spec/egress").isMissingNode()
                && policy.at("/spec/policyTypes").toString().equals("[\"Ingress\",\"Egress\"]"));
    }

    /** Every port that some policy names. */
    Set<Integer> ports() {
        Set<Integer> ports = new TreeSet<>();
        policies.forEach(policy -> policy.body().findValues("port").forEach(port -> ports.add(port.asInt())));
        cilium.stream().map(CiliumPolicy::spec)
                .flatMap(spec -> Stream.concat(
                        Stream.ofNullable(spec.egress()).flatMap(List::stream).map(CiliumPolicy.Egress::toPorts),
                        Stream.ofNullable(spec.ingress()).flatMap(List::stream).map(CiliumPolicy.Ingress::toPorts)))
                .flatMap(Stream::ofNullable).flatMap(List::stream).flatMap(each -> each.ports().stream())
                .forEach(port -> ports.add(Integer.valueOf(port.port())));
        return ports;
    }

    private boolean leave(Peer self, Peer other, int port, Way way) {
        if (!self.isPod()) {
            return true;
        }
        List<Manifest> ofSelf = policies.stream().filter(policy -> policy.namespace().equals(self.namespace()))
                .filter(policy -> policy.at("/spec/policyTypes").toString().contains(way.type))
                .filter(policy -> matches(policy.at("/spec/podSelector"), self.labels())).toList();
        return ofSelf.isEmpty() || ofSelf.stream().flatMap(policy -> policy.at("/spec/" + way.rules).valueStream())
                .anyMatch(rule -> lets(rule, self, other, port, way)) || entity(self, other, port, way);
    }

    private static boolean lets(JsonNode rule, Peer self, Peer other, int port, Way way) {
        boolean open = rule.path("ports").isEmpty()
                || rule.path("ports").valueStream().anyMatch(each -> each.path("port").asInt() == port);
        return open && (rule.path(way.peers).isEmpty()
                || rule.path(way.peers).valueStream().anyMatch(peer -> is(peer, self, other)));
    }

    private static boolean is(JsonNode peer, Peer self, Peer other) {
        if (peer.has("ipBlock")) {
            return other.equals(Peer.INTERNET);
        }
        boolean namespace = peer.has("namespaceSelector")
                ? matches(peer.path("namespaceSelector"), Map.of("kubernetes.io/metadata.name", other.namespace()))
                : self.namespace().equals(other.namespace());
        return other.isPod() && namespace
                && (!peer.has("podSelector") || matches(peer.path("podSelector"), other.labels()));
    }

    private static boolean matches(JsonNode selector, Map<String, String> labels) {
        if (selector.has("matchExpressions")) {
            throw new IllegalArgumentException("This walk does not know matchExpressions yet: " + selector);
        }
        return labels.entrySet().containsAll(Manifest.map(selector.path("matchLabels")).entrySet());
    }

    private boolean entity(Peer self, Peer other, int port, Way way) {
        return cilium.stream().filter(policy -> policy.metadata().namespace().equals(self.namespace()))
                .filter(policy -> self.labels().entrySet()
                        .containsAll(policy.spec().endpointSelector().matchLabels().entrySet()))
                .anyMatch(policy -> way == Way.EGRESS
                        ? policy.spec().egress() != null && policy.spec().egress().stream()
                                .anyMatch(rule -> is(rule.toEntities(), other) && open(rule.toPorts(), port))
                        : policy.spec().ingress() != null && policy.spec().ingress().stream()
                                .anyMatch(rule -> is(rule.fromEntities(), other) && open(rule.toPorts(), port)));
    }

    private static boolean is(List<CiliumPolicy.Entity> entities, Peer other) {
        return entities.stream().anyMatch(entity -> switch (entity) {
            case API_SERVER -> other.equals(Peer.API_SERVER);
            case HOST, REMOTE_NODE -> other.equals(Peer.MACHINES);
        });
    }

    private static boolean open(List<CiliumPolicy.Ports> ports, int port) {
        return ports == null || ports.stream().flatMap(each -> each.ports().stream())
                .anyMatch(each -> each.port().equals(Integer.toString(port)));
    }
}
