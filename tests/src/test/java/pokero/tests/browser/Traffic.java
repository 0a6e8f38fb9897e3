package pokero.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;

/** All that reached a browser: answers, frames of sockets, what a page came to hold, and what the browser complained about. */
final class Traffic {

    private final Path recording;
    private final List<String> frames = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** An answer to a request. */
    record Answered(String url, String body) {

        /** Styles, scripts and pictures, which are the same for everybody. */
        boolean isStatic() {
            return url.contains("/jakarta.faces.resource/");
        }
    }

    Traffic(Path recording) {
        this.recording = recording;
    }

    void follow(Page page) {
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(text(frame))));
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    private static String text(WebSocketFrame frame) {
        return frame.text() == null ? new String(frame.binary(), StandardCharsets.ISO_8859_1) : frame.text();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    /** Keeps what a page holds now. */
    void keep(String page) {
        pages.add(page);
    }

    /** What the browser's console and its security policy had to say. */
    List<String> complaints() {
        return complaints;
    }

    List<String> frames() {
        return frames;
    }

    /** Everything that a search for secrets has to look through: what differs from player to player. */
    Stream<String> personal() {
        Stream<String> answers = answers().filter(answer -> !answer.isStatic()).map(Answered::body);
        return Stream.of(answers, frames.stream(), pages.stream()).flatMap(each -> each);
    }

    /** The answers to all requests. */
    Stream<Answered> answers() {
        return entries()
                .map(entry -> new Answered(entry.at("/request/url").asText(), body(entry.at("/response/content"))));
    }

    /** Who was asked for anything; what a page brought along itself asks nobody. */
    Set<String> hosts() {
        return answers().map(answer -> URI.create(answer.url())).filter(asked -> !asked.isOpaque())
                .map(URI::getAuthority).collect(Collectors.toSet());
    }

    private Stream<JsonNode> entries() {
        try {
            JsonNode har = new ObjectMapper().readTree(Files.readString(recording));
            return StreamSupport.stream(har.at("/log/entries").spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(JsonNode content) {
        String text = content.path("text").asText();
        return content.path("encoding").asText().equals("base64")
                ? new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1)
                : text;
    }
}
