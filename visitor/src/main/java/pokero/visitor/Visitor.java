package pokero.visitor;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Somebody at the room's door: keeps cookies, follows no redirect by himself. */
public final class Visitor implements AutoCloseable {

    public static final String PASSWORD = "seven-river-stones";

    private static final AtomicInteger NAMED = new AtomicInteger();

    private final HttpClient http;
    private final String room;
    private final String name;
    private final CookieManager cookies = new CookieManager();

    private Visitor(HttpClient http, String room, String name) {
        this.http = http;
        this.room = room;
        this.name = name;
    }

    /** What visitors call the house with; a crowd of them may share one. */
    public static HttpClient telephone() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Somebody who is not logged in. @param room where, {@code http://127.0.0.1:8080} for example */
    public static Visitor stranger(String room) {
        return new Visitor(telephone(), room, "");
    }

    /** Somebody who has just opened an account, and is logged in. @param like how his name begins */
    public static Visitor registered(String room, String like) {
        Visitor visitor = new Visitor(telephone(), room, freshName(like));
        visitor.form("/register", "f").with("f:name", visitor.name).with("f:password", PASSWORD).send();
        visitor.requireLogin();
        return visitor;
    }

    /** A name that nobody has. */
    public static String freshName(String like) {
        return like + NAMED.incrementAndGet();
    }

    /** Somebody who has an account already. */
    public static Visitor loggedIn(String room, String name, String password) {
        return loggedIn(telephone(), room, name, password);
    }

    /** One of a crowd. */
    public static Visitor loggedIn(HttpClient http, String room, String name, String password) {
        Visitor visitor = new Visitor(http, room, name);
        visitor.form("/login", "f").with("f:name", name).with("f:password", password).send();
        visitor.requireLogin();
        return visitor;
    }

    private void requireLogin() {
        HttpResponse<String> lobby = get("/lobby");
        if (lobby.statusCode() != 200) {
            throw new IllegalStateException(name + " did not get in: " + lobby.statusCode());
        }
    }

    public String name() {
        return name;
    }

    /** The address of the room that he is in. */
    public String room() {
        return room;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(filledIn(path, fields));
    }

    /** What a page of another host would send for him. */
    public HttpResponse<String> postFrom(String origin, String path, Map<String, String> fields) {
        return send(filledIn(path, fields).header("Origin", origin));
    }

    private HttpRequest.Builder filledIn(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> Form.encoded(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** A request of any method, with nothing in it. */
    public HttpResponse<String> ask(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** A page's form, as it is served now. */
    public Form form(String path, String id) {
        return Form.on(this, path, id);
    }

    /** The cookies as a request carries them. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream().map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }

    HttpClient http() {
        return http;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(room + path)).timeout(Duration.ofSeconds(30));
        String known = cookies();
        return known.isEmpty() ? request : request.header("Cookie", known);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            cookies.put(response.uri(), response.headers().map());
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
