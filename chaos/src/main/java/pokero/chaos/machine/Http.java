package pokero.chaos.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Asks programs how they are. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();

    private Http() {
    }

    /** Whether the address answers with 200. */
    public static boolean isOk(String url) {
        return get(url).filter(answer -> answer.statusCode() == 200).isPresent();
    }

    /** What the address says; empty when it does not answer in time. */
    public static Optional<HttpResponse<String>> get(String url) {
        try {
            return Optional.of(CLIENT.send(HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build(),
                    BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
