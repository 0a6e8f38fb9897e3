package pokero.ejb.alert;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;

/** A service that answers in JSON, or not at all: nobody waits for it longer than a page may take. Never in a transaction. */
final class Service implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Optional<URI> address;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();

    /** @param address empty when nobody has said where it is */
    Service(Optional<URI> address) {
        this.address = address;
    }

    boolean isNamed() {
        return address.isPresent();
    }

    JsonStructure get(String path) throws Unanswered {
        return json(send(request(path).GET()));
    }

    JsonStructure post(String path, JsonObject body) throws Unanswered {
        return json(send(request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    void delete(String path) throws Unanswered {
        send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) throws Unanswered {
        return HttpRequest.newBuilder(URI.create(address.orElseThrow(Unanswered::unnamed) + path)).timeout(PATIENCE);
    }

    private String send(HttpRequest.Builder request) throws Unanswered {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request.build(), BodyHandlers.ofString());
        try {
            HttpResponse<String> response = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() / 100 != 2) {
                throw Unanswered.because("it answered " + response.statusCode(), null);
            }
            return response.body();
        } catch (ExecutionException | TimeoutException silent) {
            answer.cancel(true);
            throw Unanswered.because("it does not answer", silent);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw Unanswered.because("nobody waited for its answer", hurry);
        }
    }

    private static JsonStructure json(String body) throws Unanswered {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        } catch (JsonException garbled) {
            throw Unanswered.because("its answer is no JSON", garbled);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
