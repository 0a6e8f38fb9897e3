package pokero.web.health;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One visit to this node's pages, from the login to the log-out, as a browser would pay it. */
final class Walk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int HELLOS = 20;
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final Pattern TABLE = Pattern.compile("/table\\?id=(\\d+)");

    private final URI room;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).connectTimeout(PATIENCE).build();

    Walk(URI room) {
        this.room = room;
    }

    void logIn(String name, String password) throws IOException, InterruptedException {
        post("/login", look("/login"), Map.of("f", "f", "f:name", name, "f:password", password, "f:go", ""));
    }

    /** Goes through the lobby to the first table, if there is one, and watches it. */
    void lookAround() throws IOException, InterruptedException {
        Matcher table = TABLE.matcher(look("/lobby"));
        if (table.find()) {
            look(table.group());
            watch(table.group(1));
        }
        look("/cashier");
    }

    private void watch(String table) throws IOException, InterruptedException {
        try (TableCall call = new TableCall(http, room, PATIENCE)) {
            for (int hello = 0; hello < HELLOS; hello++) {
                call.hello(table);
            }
        }
    }

    void logOut() throws IOException, InterruptedException {
        post("/lobby", look("/lobby"), Map.of("leave", "leave", "out", ""));
    }

    private String look(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private void post(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream().map(field -> field(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
        String body = form + found(STATE, page).map(state -> "&" + field("jakarta.faces.ViewState", state)).orElse("")
                + found(NONCE, page).map(nonce -> "&" + field("primefaces.nonce", nonce)).orElse("");
        send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(room.resolve(path)).timeout(PATIENCE);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static Optional<String> found(Pattern wanted, String page) {
        Matcher place = wanted.matcher(page);
        return place.find() ? Optional.of(place.group(1)) : Optional.empty();
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
