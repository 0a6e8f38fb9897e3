package pokero.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look through the logs of a run finds each kind of secret, and lets through what nodes do say. */
class LogsFaultTest {

    private static final String CLEAN = """
            2026-11-21 20:36:05,123 INFO  [pokero.ejb.health.Pulse] (pulse) the database was AWAY and is MIGRATED
            2026-11-21 20:36:06,001 WARN  [pokero.web.table.Conversation] (task-3) A wish was not answered at table 42
            {"@timestamp":"2026-11-21T20:36:07Z","level":"INFO","message":"WFLYSRV0025: WildFly started in 7000ms","mdc":{"request":"0b1c2d3e-3c4d-4c9d-8c5d-aabbccddeeff"}}
                at org.jboss.threads@3.9.1//org.jboss.threads.EnhancedQueueExecutor$ThreadBody.run(EnhancedQueueExecutor.java:1512)
            """;

    @TempDir
    private Path folder;

    @Test
    void whatNodesSayIsLetThrough() throws IOException, InterruptedException {
        assertThat(look(CLEAN)).isEqualTo("0 No password, token, card or address in 4 lines of log.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logging in Wanda with three blind mice", "Authorization: Basic d2FuZGE6bWljZQ==",
            "refused: Bearer 4f1c0c6e9a7b", "refused the token alerts-of-the-tests", "POKERO_DB_PASSWORD=app",
            "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA", "Cookie: pokero=x", "session pokero=0123456789abcdefXYZ_-",
            "dealt AhKd to seat 3", "board: [Ah, Kd, 7c]", "{\"cards\": []}", "registered wanda@example.com"})
    void aSecretIsFound(String secret) throws IOException, InterruptedException {
        assertThat(look(CLEAN + "INFO [pokero] " + secret + "\n")).startsWith("1 ").contains(secret);
    }

    @Test
    void aSecretThatStandsInAFileIsFound() throws IOException, InterruptedException {
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("admin_password"), "9d0f6c12\n");

        assertThat(look(CLEAN, "--secrets", secrets.toString())).startsWith("0 ");
        assertThat(look(CLEAN + "floor came with 9d0f6c12", "--secrets", secrets.toString())).startsWith("1 ");
    }

    @Test
    void anEmptyLogIsNoCleanOne() throws IOException, InterruptedException {
        assertThat(look("")).startsWith("2 There is no log ");
    }

    /** @return how the look ended, and what it said */
    private String look(String log, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bin/check-logs"));
        command.addAll(List.of(options));
        command.add(Files.writeString(folder.resolve("server.log"), log).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + " " + said;
    }
}
