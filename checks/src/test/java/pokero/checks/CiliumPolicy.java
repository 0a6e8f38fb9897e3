package pokero.checks;

import java.util.List;
import java.util.Map;

/** As much of a CiliumNetworkPolicy as ours use; Jackson refuses everything else. */
record CiliumPolicy(String apiVersion, String kind, Metadata metadata, Spec spec) {

    record Metadata(String name, String namespace) {
    }

    record Spec(Selector endpointSelector, List<Egress> egress, List<Ingress> ingress) {
    }

    record Selector(Map<String, String> matchLabels) {
    }

    record Egress(List<Entity> toEntities, List<Ports> toPorts) {
    }

    record Ingress(List<Entity> fromEntities, List<Ports> toPorts) {
    }

    record Ports(List<Port> ports) {
    }

    record Port(String port, Protocol protocol) {
    }

    /** With Cilium's own words: what is no pod. */
    enum Entity {
        @com.fasterxml.jackson.annotation.JsonProperty("kube-apiserver")
        API_SERVER, @com.fasterxml.jackson.annotation.JsonProperty("host")
        HOST, @com.fasterxml.jackson.annotation.JsonProperty("remote-node")
        REMOTE_NODE
    }

    enum Protocol {
        TCP, UDP
    }
}
