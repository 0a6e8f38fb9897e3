package pokero.web.table;

import jakarta.json.spi.JsonProvider;

/** The JSON of the socket. The provider is looked up once, because looking it up costs more than a message. */
final class Wire {

    static final JsonProvider JSON = JsonProvider.provider();

    private Wire() {
    }

    /** Tells a page what went wrong. */
    static String problem(String words) {
        return JSON.createObjectBuilder().add("problem", words).build().toString();
    }
}
