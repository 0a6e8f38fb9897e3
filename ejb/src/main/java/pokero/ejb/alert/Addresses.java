package pokero.ejb.alert;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Where the services that watch the room are, as the environment says: POKERO_ALERTMANAGER_URL and so on. */
public final class Addresses {

    private static final Map<String, String> ENVIRONMENT = System.getenv();

    private Addresses() {
    }

    /** Asked by the server. */
    static Optional<URI> alertmanager() {
        return of("POKERO_ALERTMANAGER_URL");
    }

    /** Asked by the server. */
    static Optional<URI> prometheus() {
        return of("POKERO_PROMETHEUS_URL");
    }

    /** For the browsers of admins. */
    public static Optional<URI> grafana() {
        return of("POKERO_GRAFANA_URL");
    }

    /** Falcosidekick's page, for the browsers of admins. */
    public static Optional<URI> findings() {
        return of("POKERO_FALCO_URL");
    }

    /** Nothing but an http address is one. */
    static Optional<URI> read(String text) {
        return Optional.ofNullable(text).filter(address -> address.matches("https?://[^\\s\"<>]+"))
                .map(address -> URI.create(address.replaceAll("/+$", "")));
    }

    private static Optional<URI> of(String name) {
        return read(ENVIRONMENT.get(name));
    }
}
