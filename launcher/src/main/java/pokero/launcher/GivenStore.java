package pokero.launcher;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A database that somebody else runs, migrates and names in the environment: the one of the containers, for example. */
final class GivenStore implements Store {

    private static final String URL = "POKERO_DB_URL";

    private final Map<String, String> environment;

    GivenStore(Map<String, String> environment) {
        this.environment = environment;
    }

    static boolean isIn(Map<String, String> environment) {
        return environment.containsKey(URL);
    }

    @Override
    public Map<String, String> open() {
        return Stream.of(URL, "POKERO_DB_USER", "POKERO_DB_PASSWORD").collect(Collectors.toMap(name -> name, name -> {
            if (!environment.containsKey(name)) {
                throw new Trouble(name + " is not set, but " + URL + " is: unset that, or set both.");
            }
            return environment.get(name);
        }));
    }

    @Override
    public boolean running() {
        return false;
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }
}
